# spawn-capture.sh COUNT - x=$(./true); prints how often it did well
i=0
while [ $i -lt "$1" ]; do
	x=$(./true) && i=$((i + 1))
done
echo $i$x
