# case of bash: manual 3.2.5.2

#### ;;& tests the patterns that follow
case ab in a*) echo 1;;& b*) echo 2;;& *b) echo 3;; *) echo 4;; esac
## OUT
1
3
## END

#### ;& and ;;& in turn
case ab in a*) echo 1;& x) echo 2;;& *b) echo 3;& y) echo 4;; *) echo no;; esac
## OUT
1
2
3
4
## END

#### ;;& on the last item
case a in a) echo 1;;& esac; echo $?
case a in b) echo 1;;& esac; echo $?
case a in a) false;;& b) echo no;; esac; echo $?
## OUT
1
0
0
1
## END

#### a pattern after ;;& sees what the commands before have changed
x=a
case a in a) x=b;;& $x) echo a;; b) echo b;; *) echo other;; esac
## out: other

#### an item without commands after ;;&
case a in a);;& *) echo any;; esac
## out: any

#### break and return within
f() { case a in a) return 3;;& *) echo no;; esac; }
f; echo $?
for i in 1 2; do case $i in 1) continue;;& *) echo $i;; esac; done
## OUT
3
2
## END
