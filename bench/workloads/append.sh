# append.sh COUNT - a string grows by one byte at a time; prints its length
s=
i=0
while [ $i -lt "$1" ]; do
	s="${s}x"
	i=$((i + 1))
done
echo ${#s}
