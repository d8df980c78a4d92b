# spawn.sh COUNT - run ./true; prints how often it did well
i=0
while [ $i -lt "$1" ]; do
	./true && i=$((i + 1))
done
echo $i
