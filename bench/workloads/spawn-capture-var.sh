# spawn-capture-var.sh COUNT PROGRAM - x=$("$2"), named by a variable; prints how often it did well
i=0
while [ $i -lt "$1" ]; do
	x=$("$2") && i=$((i + 1))
done
echo $i$x
