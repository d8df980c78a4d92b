# subst-echo.sh COUNT - $(echo x), a substitution of a builtin; prints the length of all results
s=
i=0
while [ $i -lt "$1" ]; do
	s=$s$(echo x)
	i=$((i + 1))
done
echo ${#s}
