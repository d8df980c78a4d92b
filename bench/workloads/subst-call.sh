# subst-call.sh COUNT - $(f), a substitution of a function; prints the length of all results
f() {
	echo y
}
s=
i=0
while [ $i -lt "$1" ]; do
	s=$s$(f)
	i=$((i + 1))
done
echo ${#s}
