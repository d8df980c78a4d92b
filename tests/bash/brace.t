# brace expansion: manual 3.5.1

#### lists
echo a{b,c}d {a,b}{1,2} {{a,b},c} {a{b,c}} x{y}z{1,2} foo{bar,baz{1..3}qux}
## out: abd acd a1 a2 b1 b2 a b c {ab} {ac} x{y}z1 x{y}z2 foobar foobaz1qux foobaz2qux foobaz3qux

#### ranges
echo {1..5} {5..1} {a..e} {e..a..2} {1..10..3} {10..1..-3} {1..2..0} {-2..2} {+1..3} {3..3}
echo {01..10..4} {-01..1} {001..3} {00..3} {3..00} pre{-1..1}post
## OUT
1 2 3 4 5 5 4 3 2 1 a b c d e e c a 1 4 7 10 10 7 4 1 1 2 -2 -1 0 1 2 1 2 3 3
01 05 09 -01 000 001 001 002 003 00 01 02 03 03 02 01 00 pre-1post pre0post pre1post
## END

#### what is none stays
echo {a} {} {a,b {a,b{c,d} {1..a} {1.5..3} {1...3} {1..3..x} {a..bb} {1..} {..2} {..} {1..2..3..4} {0x1..3} }{a,b}{
echo {99999999999999999999..3}
## OUT
{a} {} {a,b {a,bc {a,bd {1..a} {1.5..3} {1...3} {1..3..x} {a..bb} {1..} {..2} {..} {1..2..3..4} {0x1..3} }a{ }b{
{99999999999999999999..3}
## END

#### empty items
set -- {,}; echo $#; set -- a{,}; echo $# $*; set -- {,a,}b; echo $# $*; set -- {a,,}'' ; echo $#
## OUT
0
2 a a
3 b ab b
3
## END

#### quoting
echo {a,b}"c d"{e,f} "{a,b}" '{a,b}' \{a,b} {a\,b,c} {'a,b',c} $'{a,b}' {"x y",z}
set -- a{1,2} "b{1,2}"; echo $#
## OUT
ac de ac df bc de bc df {a,b} {a,b} {a,b} a,b c a,b c {a,b} x y z
3
## END

#### before all other expansions
x=1,2 y=7
echo {$x} {$x,3} {a,$(echo b c)} {`echo q`,r} {1..$y} {$((1+1)),"$y"}
## out: {1,2} 1,2 3 a b c q r {1..7} 2 7

#### names grow with what comes to stand behind them
x=1 xc=2
echo {a,b}$x{c,d} {a,$x}c {"$x",${x}}c
## out: a2 a b2 b ac 2 1c 1c

#### pathnames and tildes after it
>fa; >fb; HOME=/h
echo {f,g}[ab] f{a,b,c} {~,b} a{~,b} ~{,/x} {~/x,y}
## out: fa fb g[ab] fa fb fc /h b a~ ab /h /h/x /h/x y

#### where words are listed
for i in {1..3} {x,y}; do echo $i; done
f() { echo "$# $1"; }; f {x,y}
export e={1,2}; echo $e; echo a={b,c}
## OUT
1
2
3
x
y
2 x
2
a=b a=c
## END

#### where they are not
v={a,b}; echo $v
[[ {a,b} == '{a,b}' ]]; echo $?
case {a,b} in '{a,b}') echo same;; esac
cat <<X
{a,b}
X
echo ${x:-{a,b}} "${x:-{a,b}}"
cat <<<{a,b}
## OUT
{a,b}
0
same
{a,b}
{a,b} {a,b}
{a,b}
## END

#### too many
echo {1..100000000000} >/dev/null; echo {a,b} >/dev/null && echo not here
## not: bash - tries
## status: 1
## err: brace expansion

#### not in the standard's shell
set -o posix
echo {a,b} {1..3}
## not: bash - its posix mode keeps them
## out: {a,b} {1..3}

#### no lists
echo {} {a} a{}b {a b} {a,b c} '{a,b}' "{a,b}" \{a,b} {a\,b} {a,b\} ${x}{a
## out: {} {a} a{}b {a b} {a,b c} {a,b} {a,b} {a,b} {a,b} {a,b} {a

#### numbers
echo {1..5} {5..1} {-2..2} {1..1} {01..03} {1..010..3} {-01..1} {0..-3} {1..10..3} {10..1..3} {1..10..-3} {10..1..-3} {1..3..0} {+1..3}
## out: 1 2 3 4 5 5 4 3 2 1 -2 -1 0 1 2 1 01 02 03 001 004 007 010 -01 000 001 0 -1 -2 -3 1 4 7 10 10 7 4 1 1 4 7 10 10 7 4 1 1 2 3 1 2 3

#### no ranges
echo {1..} {..3} {1...3} {a..1} {1..a} {1..2..x} {a..bb} {1.5..2} {1..2..3..4} {$x..3} {0x1..3}
## out: {1..} {..3} {1...3} {a..1} {1..a} {1..2..x} {a..bb} {1.5..2} {1..2..3..4} {..3} {0x1..3}

#### big numbers
echo {9223372036854775806..9223372036854775807} {100000..100002} {0009..0011} {1..05} {-005..-4}
## out: 9223372036854775806 9223372036854775807 100000 100001 100002 0009 0010 0011 01 02 03 04 05 -005 -004

#### with other expansions
x=1 y=3; echo {$x,$y} {a,$(echo b c)} {$((x+1)),"$x $y"} {`echo d`,e}; eval echo {$x..$y}
## out: 1 3 a b c 2 1 3 d e
## out: 1 2 3

#### with quotes
echo {"a b",c} {'a,b',c} {a\,b,c} "a"{b,"c"}'d' {\{,\}} {a,"{b,c}"}
## out: a b c a,b c a,b c abd acd { } a {b,c}

#### with patterns and tildes
HOME=/h; touch a1 b1; echo {a,b}* {~,x} ~/{a,b} {a,x}?; echo {*,a}1
## out: a1 b1 /h x /h/a /h/b a1 x?
## out: a1 b1 a1

#### in assignments and elsewhere
x={a,b}; echo $x; a=({1..3} x{y,z}); echo ${#a[@]}; for i in {a..c}; do printf $i; done; echo; case {a,b} in '{a,b}') echo same ;; esac; [[ {a,b} == '{a,b}' ]]; echo $?
## OUT
{a,b}
5
abc
same
0
## END

#### in here-documents and redirections
cat <<E
{a,b}
E
cat <<<{a,b}
## out: {a,b}
## out: {a,b}

#### empty words stay out or in
printf '<%s>' {,} {,a}"" {"",b}; echo; set -- {,,}; echo $#; set -- {"",""}; echo $#
## out: <><a><><b>
## out: 0
## out: 2

#### set +B
set +B; echo {a,b} {1..3}; set -B; echo {a,b}; set -o braceexpand; echo {1..2}
## out: {a,b} {1..3}
## out: a b
## out: 1 2

#### deep and many
echo {a,{b,{c,{d,e}}}} {{1..2},{a..b}} {{a,b},c}{1,2}; set -- {1..1000}; echo $# ${1000}
## out: a b c d e 1 2 a b a1 a2 b1 b2 c1 c2
## out: 1000 1000

#### order
echo {a,b}{1..3}{x,y}
## out: a1x a1y a2x a2y a3x a3y b1x b1y b2x b2y b3x b3y

#### commas and dots within
echo {a,b..c} {a..b,c} {1..3,5} {a.b,c} {..,a} {.,..}
## out: a b..c a..b c 1..3 5 a.b c .. a . ..

#### blanks end it
echo {a, b} {a ,b} x{1.. 3}
## out: {a, b} {a ,b} x{1.. 3}
