# spawn-pipe.sh COUNT - ./true | ./true; prints how often it did well
i=0
while [ $i -lt "$1" ]; do
	./true | ./true && i=$((i + 1))
done
echo $i
