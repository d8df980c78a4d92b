# here.sh COUNT - a here-document for read; prints the last line read
i=0
while [ $i -lt "$1" ]; do
	read -r line <<END
hello $i
END
	i=$((i + 1))
done
echo "$line"
