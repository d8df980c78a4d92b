# read-pipe.sh FILE CAT - read -r of each line of a pipe; prints their number and the last
"$2" cat "$1" | {
	n=0
	while read -r line; do
		n=$((n + 1))
		last=$line
	done
	echo $n "$last"
}
