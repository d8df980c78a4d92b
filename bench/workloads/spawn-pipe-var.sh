# spawn-pipe-var.sh COUNT PROGRAM - "$2" | "$2", named by a variable; prints how often it did well
i=0
while [ $i -lt "$1" ]; do
	"$2" | "$2" && i=$((i + 1))
done
echo $i
