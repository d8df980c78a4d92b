# glob.sh DIRECTORY COUNT - expand *.txt in a large directory; prints the number of names
cd "$1" || exit
n=$2
i=0
while [ $i -lt "$n" ]; do
	set -- *.txt
	i=$((i + 1))
done
echo $#
