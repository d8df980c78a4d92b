# trim.sh COUNT - ${x##pattern} and its kin on a path; prints the pieces
path=/usr/local/share/doc/file.tar.gz
i=0
while [ $i -lt "$1" ]; do
	base=${path##*/}
	directory=${path%/*}
	plain=${base%.gz}
	tail=${base#file}
	i=$((i + 1))
done
echo "$base $directory $plain $tail"
