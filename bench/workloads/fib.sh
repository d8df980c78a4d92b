# fib.sh N - recursion; prints the Nth Fibonacci number
# Positional parameters are the only locals that every shell has.
fib() {
	if [ "$1" -lt 2 ]; then
		r=$1
	else
		fib $(($1 - 1))
		set -- "$1" $r
		fib $(($1 - 2))
		r=$(($2 + r))
	fi
}
fib "$1"
echo $r
