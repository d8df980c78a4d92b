# call.sh COUNT - calls of a function with two arguments; prints their number
f() {
	n=$(($# + n))
}
n=0
i=0
while [ $i -lt "$1" ]; do
	f a b
	i=$((i + 1))
done
echo $n
