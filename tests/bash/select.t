# select: manual 3.2.5.2

#### a menu on standard error, a choice from standard input
select x in a 'b c' d; do echo "$x $REPLY"; break; done <<<2
## out: b c 2
## err: 1) a
## err: 2) b c
## err: 3) d
## err: #?

#### it goes on until the input ends
select x in a b; do echo "[$x][$REPLY]"; done <<<$'1\n2\n3\nq\n 1 '; echo " $?"
## OUT
[a][1]
[b][2]
[][3]
[][q]
[a][ 1 ]

 1
## END
## err: 1) a
## err: 2) b
## err: #? #? #? #? #? #?

#### an empty line shows the menu again
select x in a b; do echo "$x"; break; done <<<$'\n\n2'
## out: b
## err: 1) a
## err: 2) b
## err: #? 1) a
## err: 2) b
## err: #? 1) a
## err: 2) b
## err: #?

#### the end of input prints a newline
select x in a; do :; done </dev/null; echo end $?
## out:
## out: end 1
## err: 1) a
## err: #?

#### positional parameters
set -- p q; select x; do echo $x; break; done <<<1
## out: p
## err: 1) p
## err: 2) q
## err: #?

#### no words
select x in; do echo no; done; echo $?
## out: 0

#### PS3
PS3='choose: '; select x in a b; do echo $x; break; done <<<1
## out: a
## err: 1) a
## err: 2) b
## err: choose:

#### columns
COLUMNS=40; select x in one two three four five six seven eight nine ten eleven; do break; done <<<1
## err: 1) one	     5) five	 9) nine
## err: 2) two	     6) six	10) ten
## err: 3) three     7) seven	11) eleven
## err: 4) four	     8) eight
## err: #?

#### many without columns
select x in {1..12}; do break; done <<<1
## err: 1) 1	 3) 3	 5) 5	 7) 7	 9) 9	11) 11
## err: 2) 2	 4) 4	 6) 6	 8) 8	10) 10	12) 12
## err: #?

#### break and continue
for i in 1 2; do select x in a b; do continue 2; done <<<1; echo no; done; select x in a b; do if [ $REPLY = 1 ]; then continue; fi; echo $x; break; done <<<$'1\n2'
## out: b
## err: 1) a
## err: 2) b
## err: #? 1) a
## err: 2) b
## err: #? 1) a
## err: 2) b
## err: #? #?

#### the status is the last command's
select x in a; do (exit 3); break; done <<<1; echo $?; select x in a; do false; done <<<1; echo $?
## out: 0
## out:
## out: 1
## err: 1) a
## err: #? 1) a
## err: #? #?

#### in a function with return
f() { select x in a b; do return 5; done; }; f <<<1; echo $?
## out: 5
## err: 1) a
## err: 2) b
## err: #?

#### redirections and newline forms
select x in a b
do
	echo $x
	break
done <<<2 2>/dev/null; select x in a; { echo $x; break; } <<<1 2>/dev/null
## out: b
## out: a

#### REPLY has the line as it is
select x in a b; do echo "[$REPLY]"; break; done <<<'  1  x' 2>/dev/null
## out: [  1  x]

#### printed
f() { select x in a "b c"; do echo $x; done; }; declare -f f
## OUT
f () 
{ 
    select x in a "b c";
    do
        echo $x;
    done
}
## END
