#### the first matching pattern wins
case abc in a*) echo 1;; ab*) echo 2;; esac
## out: 1

#### no match: status zero
false
case a in b) echo no;; esac
echo $?
## out: 0

#### no items at all
false
case a in esac
echo $?
## out: 0

#### an empty item: status zero
false
case a in a) ;; esac
echo $?
## out: 0

#### the status is that of the item
case a in a) (exit 5);; esac
echo $?
## out: 5

#### alternatives
for i in a b c d; do case $i in a|b) echo 1;; c | d) echo 2;; esac; done
## OUT
1
1
2
2
## END

#### a parenthesis before the pattern
case a in (b) echo 1;; (a) echo 2;; esac
## out: 2

#### the last terminator may be left out
case a in a) echo 1; esac
case b in b) echo 2
esac
## OUT
1
2
## END

#### items on several lines
case a in
  # comment
  b) echo 1
     ;;

  a)
     echo 2
     ;;
esac
## out: 2

#### in on the next line
case a

in a) echo yes;; esac
## out: yes

#### the word is not split
x='a  b'
case $x in 'a  b') echo yes;; *) echo no;; esac
## out: yes

#### the word is not globbed
: >f1
case f* in f1) echo no;; 'f*') echo yes;; esac
## out: yes

#### quoted pattern characters are literal
x='*'
case abc in "$x") echo 1;; '*') echo 2;; \*) echo 3;; $x) echo 4;; esac
## out: 4

#### an unquoted expansion is a pattern
p='a?c'
case abc in $p) echo yes;; esac
case abc in "$p") echo no;; *) echo quoted;; esac
## OUT
yes
quoted
## END

#### * matches the empty string
case '' in *) echo yes;; esac
case '' in ?) echo no;; '') echo empty;; esac
## OUT
yes
empty
## END

#### * matches slashes and leading dots
case .a/b in *b) echo yes;; esac
case /a/.b in ?a?*) echo yes;; esac
## OUT
yes
yes
## END

#### bracket expressions
for c in a m z 5 - ]; do
case $c in [a-f]) echo 1;; [!a-y0-9-]) echo 2;; [m]) echo 3;; [[:digit:]]) echo 4;; [-]) echo 5;; esac
done
## OUT
1
3
2
4
5
2
## END

#### a bracket first in a bracket expression
case ']' in []]) echo yes;; esac
case a in [!]]) echo yes;; esac
## OUT
yes
yes
## END

#### an unmatched bracket is literal
case '[a' in [a) echo yes;; esac
## out: yes

#### a quoted character in a bracket expression
case - in [a"-"z]) echo yes;; esac
case m in [a\-z]) echo no;; *) echo literal;; esac
## OUT
yes
literal
## END

#### a backslash from an expansion quotes in a pattern
p='\*'
case '*' in $p) echo yes;; esac
case 'a' in $p) echo no;; *) echo other;; esac
## OUT
yes
other
## END

#### ;& falls through to the next item without a test
case a in a) echo 1 ;& b) echo 2 ;; c) echo 3;; esac
## OUT
1
2
## END
## not: dash - has no ;& of POSIX.1-2024 2.9.4.3

#### ;& several times
case a in a) echo 1 ;& b) ;& c) echo 3 ;& d) echo 4; esac
## OUT
1
3
4
## END
## not: dash - has no ;& of POSIX.1-2024 2.9.4.3

#### ;& in the last item ends the case
case a in a) echo 1 ;& esac
echo $?
## OUT
1
0
## END
## not: dash - has no ;& of POSIX.1-2024 2.9.4.3

#### patterns after a match are not expanded
case a in a) echo 1;; $(echo side >&2)) echo 2;; esac
## out: 1

#### patterns are expanded until one matches
case b in $(echo one >&2; echo a)) echo 1;; b) echo 2;; esac
## out: 2
## err: one

#### alternatives are expanded in order
case b in ${x:=b} | ${y:=c}) echo $x ${y-unset};; esac
## out: b unset

#### the word is expanded once
n=0
case $((n+=1)) in 5) ;; 1) echo $n;; esac
## out: 1

#### $? in an item is the former status
(exit 3)
case a in a) echo $?;; esac
## out: 3

#### reserved words as patterns
for i in if in do; do case $i in if) echo 1;; in) echo 2;; do|done) echo 3;; esac; done
## OUT
1
2
3
## END

#### esac as a pattern after a parenthesis
case esac in (esac) echo yes;; esac
## out: yes

#### esac as a second alternative
case esac in a|esac) echo yes;; esac
## out: yes

#### in as the word
case in in in) echo yes;; esac
## out: yes

#### case in a case
case a in a) case b in b) echo yes;; esac;; esac
## out: yes

#### a case in a command substitution with unbalanced parentheses
x=$(case a in a) echo yes;; esac)
echo $x
## out: yes

#### break in a case leaves the loop
for i in 1 2; do case $i in 1) break;; esac; done
echo $i
## out: 1

#### a redirection on case
case a in a) echo yes;; esac >f
cat f
## out: yes

#### an empty pattern string
case '' in '') echo yes;; esac
case a in ''|a) echo yes;; esac
## OUT
yes
yes
## END

#### tilde in word and pattern
HOME=/h
case ~ in /h) echo 1;; esac
case /h in ~) echo 2;; esac
## OUT
1
2
## END

#### a pattern with an unquoted space from an expansion is one pattern
p='a b'
case 'a b' in $p) echo yes;; esac
## out: yes

#### a newline matches ? and *
case 'a
b' in a?b) echo yes;; esac
## out: yes

#### a double-quoted part and an unquoted one in a pattern
case 'a*bc' in "a*"*) echo yes;; esac
case 'axbc' in "a*"*) echo no;; *) echo other;; esac
## OUT
yes
other
## END

#### ! as a negated bracket, ^ quoted
case a in [!b]) echo yes;; esac
case ^ in ["^"]) echo yes;; esac
## OUT
yes
yes
## END

#### several character classes in one bracket
case 7 in [[:alpha:][:digit:]]) echo yes;; esac
case _ in [![:alnum:]]) echo yes;; esac
## OUT
yes
yes
## END

#### stars that need backtracking
case aXbXcXd in a*X*d) echo yes;; esac
case abcabd in *abd) echo yes;; esac
case abcab in *abd*) echo no;; *) echo other;; esac
## OUT
yes
yes
other
## END

#### a pattern of many stars does not hang
p=; i=0
while [ $i -lt 200 ]; do p="*a$p"; i=$((i+1)); done
case aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab in $p) echo no;; *) echo other;; esac
## out: other
## not: dash - matches with exponential backtracking

#### the word is no assignment: a tilde after = or a colon stays
HOME=/h
for word in 1 2 3; do
	case $word in
	1) case x:~ in x:/h) echo home ;; x:\~) echo literal ;; esac ;;
	2) case x=~ in x=/h) echo home ;; x=\~) echo literal ;; esac ;;
	3) case x=a:~ in x=a:/h) echo home ;; x=a:\~) echo literal ;; esac ;;
	esac
done
## out: literal
## out: literal
## out: literal

#### the status of a case that nothing matches is zero whatever its words did
false
case $(false) in esac; echo $?
case $(exit 3)x in y) ;; esac; echo $?
case x in $(false)) ;; z|"$(exit 7)w") : ;; esac; echo $?
f() { case $(false) in y) ;; esac; }; f && echo ok
## out: 0
## out: 0
## out: 0
## out: ok

#### a body sees the status of the substitution in the word
case $(exit 3) in *) echo $? ;; esac
case $(exit 4) in *) ;; esac; echo $?
## out: 3
## out: 0
## not: dash - 0 at once
