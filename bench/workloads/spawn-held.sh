# spawn-held.sh COUNT MEGABYTES - run ./true while variables hold that much;
# prints how often it failed, and how many megabytes were not held
s=0123456789abcdef
while [ ${#s} -lt 1048576 ]; do
	s=$s$s
done
i=0
while [ $i -lt "$2" ]; do
	eval "held$i=$i\$s"
	i=$((i + 1))
done
failed=0
i=0
while [ $i -lt "$1" ]; do
	./true || failed=$((failed + 1))
	i=$((i + 1))
done
lost=$2
i=0
while [ $i -lt "$2" ]; do
	eval "[ \${#held$i} -gt 1048576 ]" && lost=$((lost - 1))
	i=$((i + 1))
done
echo $failed $lost
