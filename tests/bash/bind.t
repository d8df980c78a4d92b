# bind: manual 4.2, 8.3

#### a warning is given in a script
bind -q abort; echo $?
## out: abort can be invoked via "\C-g", "\C-x\C-g", "\M-\C-g".
## out: 0
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## env: INPUTRC=/dev/null

#### bind -l
bind -l 2>/dev/null | head -2; bind -l 2>/dev/null | wc -l; bind -l 2>/dev/null | tail -1
## OUT
abort
accept-line
173
yank-pop
## END
## env: INPUTRC=/dev/null

#### bind -p: all defaults
for m in emacs emacs-standard emacs-meta emacs-ctlx vi vi-move vi-command vi-insert; do echo $m; bind -m $m -p | cksum; bind -m $m -P | cksum; done 2>/dev/null
## OUT
emacs
4288505204 11512
2530241294 7654
emacs-standard
4288505204 11512
2530241294 7654
emacs-meta
432072067 6147
953336223 7286
emacs-ctlx
1956062277 5878
2944000462 7250
vi
3245027960 5868
1666405000 7411
vi-move
3245027960 5868
1666405000 7411
vi-command
3245027960 5868
1666405000 7411
vi-insert
2571677208 9946
944488402 7410
## END
## env: INPUTRC=/dev/null

#### bind -p and -P: one function
bind -p 2>/dev/null | grep -A3 '"\\C-g": abort'; bind -P 2>/dev/null | grep 'yank-last-arg\|insert-last\|self-insert\|copy-forward'
## OUT
"\C-g": abort
"\C-x\C-g": abort
"\M-\C-g": abort
"\C-j": accept-line
copy-forward-word is not bound to any keys
insert-last-argument can be found on "\M-.", "\M-_".
self-insert can be found on " ", "!", "\"", "#", "$", ...
yank-last-arg can be found on "\M-.", "\M-_".
## END
## env: INPUTRC=/dev/null

#### bind -v and -V
bind -v 2>/dev/null | cksum; bind -V 2>/dev/null | cksum; bind -m vi-insert -v 2>/dev/null | grep keymap
## OUT
2935220883 1237
853996456 1605
set keymap vi-insert
## END
## env: INPUTRC=/dev/null

#### a function
exec 2>/dev/null; bind '"\C-xb": beginning-of-line' '"\C-xB": Kill-Line'; bind -q beginning-of-line; bind -q kill-line; bind '"\C-xb": nosuch'; echo $?; bind -q beginning-of-line
## OUT
beginning-of-line can be invoked via "\C-a", "\C-xb", "\M-OH", "\M-[H".
kill-line can be invoked via "\C-k", "\C-xB".
0
beginning-of-line can be invoked via "\C-a", "\M-OH", "\M-[H".
## END
## env: INPUTRC=/dev/null

#### a text
exec 2>/dev/null; bind '"\C-xa": "macro text"' '"\C-xc":"a\nb\"q\e\x41\101\\"' "\"x\": 'it\"s'"; bind -s; bind -S
## OUT
"\C-xa": "macro text"
"\C-xc": "a\C-jb\"q\eAA\\"
"x": "it\"s"
\C-xa outputs macro text
\C-xc outputs a\C-jb\"q\eAA\\
x outputs it\"s
## END
## env: INPUTRC=/dev/null

#### how keys are written
exec 2>/dev/null; bind '"\C-x\C-\\": "1"' '"\C-x\d\t": "2"' '"\M-\C-x": "3"' '"\x01\002z": "4"' '"\"\\": "5"' '"\C-?": "6"'; bind -s
## OUT
"\C-a\C-bz": "4"
"\C-x\C-\\": "1"
"\C-x\C-?\C-i": "2"
"\e\C-x": "3"
"\"\\": "5"
"\C-?": "6"
## END
## env: INPUTRC=/dev/null

#### keys by name
exec 2>/dev/null; bind 'C-u: "1"' 'Control-b: "2"' 'Meta-Rubout: "3"' 'M-x: "4"' 'TAB: "5"' 'Space: "6"' 'C-Meta-z: "7"' 'ESC: "8"' 'Return: "9"'; bind -s
## OUT
"\C-b": "2"
"\C-i": "5"
"\C-m": "9"
"\C-u": "1"
"\e\C-z": "7"
"\ex": "4"
"\e\C-?": "3"
"\e\000": "8"
" ": "6"
## END
## env: INPUTRC=/dev/null

#### the beginning of other keys
exec 2>/dev/null; bind '"\C-x": kill-line'; bind -q kill-line
## out: kill-line can be invoked via "\C-k", "\C-x\000".
## env: INPUTRC=/dev/null

#### commands
exec 2>/dev/null; bind -x '"\C-xc": echo hi'; bind -x '"\C-xd"  : "echo \"q\" x"'; bind -X; bind -x '"\C-xc": echo other'; bind -X; bind -r '\C-xc'; bind -X; bind -s
## OUT
"\C-xc": "echo hi"
"\C-xd": "echo \\\"q\\\" x"
"\C-xc": "echo other"
"\C-xd": "echo \\\"q\\\" x"
"\C-xd": "echo \\\"q\\\" x"
## END
## env: INPUTRC=/dev/null

#### commands: errors
bind -x 'nocolon'; echo $?
## out: 1
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: ./case.sh: line 1: bind: nocolon: first non-whitespace character is not `"'
## env: INPUTRC=/dev/null

#### bind -q, -u, -r
exec 2>/dev/null; bind -q kill-line; echo $?; bind -q nosuch; echo $?; bind -q tty-status; echo $?; bind -u kill-line; bind -q kill-line; echo $?; bind -u nosuch; echo $?; bind -r '\C-a'; bind -q beginning-of-line; bind -r '\C-xzzz'; echo $?; bind -q self-insert
## OUT
kill-line can be invoked via "\C-k".
0
1
tty-status is not bound to any keys.
1
kill-line is not bound to any keys.
1
1
beginning-of-line can be invoked via "\M-OH", "\M-[H".
0
self-insert can be invoked via " ", "!", "\"", "#", "$", ...
## END
## env: INPUTRC=/dev/null

#### bind -m
exec 2>/dev/null; bind -m vi-command '"z": kill-word'; bind -m vi-command -q kill-word; bind -q kill-word; bind -m emacs-meta '"z": "meta"'; bind -s; bind -m emacs-meta -s; bind -m emacs-ctlx -s; bind -m nosuch; echo $?
## OUT
kill-word can be invoked via "\M-[3;5~", "z".
kill-word can be invoked via "\M-[3;5~", "\M-d".
"\ez": "meta"
"z": "meta"
1
## END
## env: INPUTRC=/dev/null

#### variables
exec 2>/dev/null; bind 'set completion-ignore-case on'; bind 'set Bell-Style none' 'set comment-begin //' 'set show-mode-in-prompt 1' 'set mark-directories no'; bind -v | grep 'ignore-case\|bell-s\|comment\|mode-in\|mark-dir'
## OUT
set completion-ignore-case on
set mark-directories off
set show-mode-in-prompt on
set bell-style none
set comment-begin //
## END
## env: INPUTRC=/dev/null

#### what is wrong with lines
bind 'set nosuch x'; echo $?; bind 'bad'; echo $?; bind '"unterminated: kill-line'; echo $?; bind '# comment' ''; echo $?
## OUT
0
0
0
0
## END
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: readline: nosuch: unknown variable name
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: readline: bad: no key sequence terminator
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: readline: "unterminated: kill-line: no closing `"' in key binding
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## env: INPUTRC=/dev/null

#### set keymap changes the map of what follows
exec 2>/dev/null; bind 'set keymap vi-insert' '"q": "in vi"'; bind -s; bind 'set keymap emacs'; bind -s; bind -m vi-insert -s
## out: "q": "in vi"
## out: "q": "in vi"
## env: INPUTRC=/dev/null

#### bind -f
exec 2>/dev/null
cat >in <<'END'
"\C-xf": kill-word
set bell-style none
$if mode=emacs
"\C-xg": "in if"
$else
"\C-xh": "else"
$endif
$if Bash
  "\C-xi": "bash"
$if term=none
"\C-xj": "none"
$endif
$endif
# comment
$include other
END
echo '"\C-xk": "included"' >other
bind -f in; echo $?; bind -s; bind -v | grep bell-s; bind -q kill-word; bind -f nosuch; echo $?
## OUT
0
"\C-xg": "in if"
"\C-xi": "bash"
"\C-xk": "included"
set bell-style none
kill-word can be invoked via "\C-xf", "\M-[3;5~", "\M-d".
1
## END
## env: INPUTRC=/dev/null

#### INPUTRC is read first
echo '"\C-xq": "rc"' >rc; INPUTRC=$PWD/rc; bind -s 2>/dev/null
## out: "\C-xq": "rc"

#### ~/.inputrc is read first
echo '"\C-xq": "home"' >.inputrc; bind -s 2>/dev/null
## out: "\C-xq": "home"

#### a subshell's bindings are its own
exec 2>/dev/null; (bind '"\C-xz": "sub"'; bind -s); bind -s; r=$(bind '"\C-xy": "cap"'; bind -s); echo "$r"; bind -s
## out: "\C-xz": "sub"
## out: "\C-xy": "cap"
## env: INPUTRC=/dev/null

#### wrong options
bind -z; echo $?; bind -f; echo $?; bind -f nosuch; echo $?; bind -m x; echo $?; bind -q x; echo $?
## OUT
2
2
1
1
1
## END
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: ./case.sh: line 1: bind: -z: invalid option
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: ./case.sh: line 1: bind: -f: option requires an argument
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: ./case.sh: line 1: bind: nosuch: cannot read: No such file or directory
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: ./case.sh: line 1: bind: `x': invalid keymap name
## err: ./case.sh: line 1: bind: warning: line editing not enabled
## err: ./case.sh: line 1: bind: `x': unknown function name
## env: INPUTRC=/dev/null


#### no keys at all
exec 2>/dev/null; bind '"": kill-line'; echo $?; bind -r ''; echo $?; bind '"\C-xa": ""'; bind -s
## OUT
0
0
"\C-xa": ""
## END
## env: INPUTRC=/dev/null
