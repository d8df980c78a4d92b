# case.sh COUNT - four patterns; prints how often each one matched
a=0 b=0 c=0 d=0
i=0
while [ $i -lt "$1" ]; do
	case $i in
	*7) a=$((a + 1)) ;;
	*[0-3]) b=$((b + 1)) ;;
	5*) c=$((c + 1)) ;;
	*) d=$((d + 1)) ;;
	esac
	i=$((i + 1))
done
echo $a $b $c $d
