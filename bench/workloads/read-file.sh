# read-file.sh FILE - read -r of each line of a file; prints their number and the last
n=0
while read -r line; do
	n=$((n + 1))
	last=$line
done <"$1"
echo $n "$last"
