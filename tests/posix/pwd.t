#### pwd writes the current directory
cd /
pwd
cd /tmp
pwd
## OUT
/
/tmp
## END

#### pwd is logical by default
mkdir real
ln -s real link
top=$PWD
cd link
pwd | sed "s|^$top||"
## out: /link

#### pwd -L is logical
mkdir real
ln -s real link
top=$PWD
cd link
pwd -L | sed "s|^$top||"
## out: /link

#### pwd -P is physical
mkdir real
ln -s real link
cd -P .
top=$PWD
cd link
pwd -P | sed "s|^$top||"
echo ${PWD#"$top"}
## OUT
/real
/link
## END

#### the last of -L and -P counts
mkdir real
ln -s real link
cd -P .
top=$PWD
cd link
pwd -L -P | sed "s|^$top||"
pwd -PL | sed "s|^$top||"
## OUT
/real
/link
## END

#### pwd does not change PWD
mkdir real
ln -s real link
cd -P .
top=$PWD
cd link
pwd -P >/dev/null
echo ${PWD#"$top"}
## out: /link
## not: bash - pwd -P sets PWD in posix mode

#### an unknown option fails
pwd -Q >/dev/null 2>&1
test $? -gt 0 && echo failed
## out: failed

#### PWD is set at the start
$SH -c 'test "$PWD" = "$(/bin/pwd)" && echo same'
## out: same

#### a wrong PWD from the environment is not believed
PWD=/nowhere $SH -c 'test "$(pwd)" = "$(/bin/pwd)" && echo true place'
## out: true place

#### a right logical PWD from the environment is kept
mkdir real
ln -s real link
cd link
top=${PWD%/link}
PWD=$top/link $SH -c 'echo "$PWD"; pwd' | sed "s|^$top||"
## OUT
/link
/link
## END

#### a relative PWD from the environment is not believed
PWD=. $SH -c 'case $PWD in /*) echo absolute;; *) echo "$PWD";; esac'
## out: absolute

#### a PWD with dots from the environment is not believed
PWD=$PWD/. $SH -c 'case $PWD in */.) echo "$PWD";; *) echo clean;; esac'
## out: clean
## not: dash bash - they keep it; XCU 2.5.3 PWD: no components that are dot or dot-dot
