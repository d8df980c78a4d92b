# printf.sh COUNT - printf with a string and a number; prints "abc 0" and so on
i=0
while [ $i -lt "$1" ]; do
	printf '%s %d\n' abc $i
	i=$((i + 1))
done
