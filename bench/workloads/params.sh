# params.sh COUNT - set --, shift, $1, $#, "$@"; prints the last ones
n=$1
i=0
while [ $i -lt "$n" ]; do
	set -- a b c d e f g h
	shift
	shift 2
	x=$1$2
	set -- "$@" $i
	i=$((i + 1))
done
echo "$x $# $*"
