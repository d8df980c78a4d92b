#### umask writes four octal digits that can be read back
umask 027
umask
a=$(umask)
umask 0
umask $a
umask
## OUT
0027
0027
## END

#### the mask acts on created files
umask 026
: >f
mkdir d
ls -ld f d | cut -c1-10
## OUT
drwxr-x--x
-rw-r-----
## END

#### the mask is inherited
umask 031
$SH -c umask
## out: 0031

#### -S writes the symbolic form
umask 022
umask -S
umask 077
umask -S
umask 0
umask -S
## OUT
u=rwx,g=rx,o=rx
u=rwx,g=,o=
u=rwx,g=rwx,o=rwx
## END

#### the symbolic form can be read back
umask 027
a=$(umask -S)
umask 0
umask "$a"
umask
## out: 0027

#### = sets exactly
umask 0
umask u=rwx,g=rx,o=
umask
## out: 0027

#### + adds permissions: the mask loses bits
umask 077
umask g+r
umask
## out: 0037

#### - takes permissions: the mask gains bits
umask 022
umask o-r
umask
## out: 0026

#### several actions in one clause
umask 077
umask g=r+w
umask
umask o+rx-r
umask
## OUT
0017
0016
## END
## not: bash - has a part of the grammar of XCU umask only

#### copying permissions
umask 0
umask u=rwx,g=r,o=
umask o=g
umask
## out: 0033
## not: bash - has a part of the grammar of XCU umask only

#### copying from u
umask 077
umask g=u
umask
## out: 0007
## not: bash - has a part of the grammar of XCU umask only

#### adding copied permissions
umask u=rwx,g=rx,o=
umask o+g
umask
## out: 0022
## not: bash - has a part of the grammar of XCU umask only

#### taking copied permissions
umask 0
umask g=x
umask o-g
umask
## out: 0061
## not: bash - has a part of the grammar of XCU umask only

#### a and several who letters
umask 777
umask a=rx
umask
umask ug+w
umask
## OUT
0222
0002
## END

#### without who all are meant
umask 777
umask +r
umask
umask =rx
umask
## OUT
0333
0222
## END

#### clauses are done from left to right
umask 0
umask u=rwx,g=u,o=g,g-w
umask
## out: 0020
## not: bash - has a part of the grammar of XCU umask only

#### an empty permission list
umask 0
umask o=
umask
## out: 0007

#### X sets execute when any has it
umask 777
umask u=x
umask g+X
umask
## out: 0667
## not: bash - gives another mask

#### an octal number without leading zeros
umask 7
umask
## out: 0007

#### a number with a digit 8 fails
(umask 018) 2>/dev/null || echo failed
## out: failed

#### a bad symbolic mask fails and changes nothing
umask 022
(umask u=q) 2>/dev/null || echo failed
umask
## OUT
failed
0022
## END

#### umask -- before the operand
umask -- 027
umask
## out: 0027

#### umask -S of odd masks
umask 0124
umask -S
umask 0777
umask -S
## OUT
u=rw,g=rx,o=wx
u=,g=,o=
## END

#### the mask holds for redirections of groups and exec
umask 066
{ :; } >f
exec 3>g
ls -l f g | cut -c1-10
## OUT
-rw-------
-rw-------
## END

#### umask is a builtin: a change after a substitution of it
umask 022
echo $(umask 077) $(umask)
## out: 0022

#### a minus first is a symbolic mode, not an option
umask 000
umask -- -r 2>/dev/null || umask a-r
umask
## out: 0444

#### a number of more than three digits keeps the permission bits
umask 0077
umask
## out: 0077

#### a copied class is the one from before the first clause
umask 0
umask u=r+w,g=u
umask
## out: 0100
## not: bash - has a part of the grammar of XCU umask only

#### a mask with -S is set without a word
umask -S 027; umask -S; umask
## out: u=rwx,g=rx,o=
## out: 0027
## not: bash - prints it; XCU umask STDOUT: with an operand nothing is written
