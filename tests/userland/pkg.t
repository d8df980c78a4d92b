Packages: what is built, signed and verified; the store and its generations; what is refused; what a kill or a full
disk leaves behind; commands in their boxes.

#### built, signed, verified
mkdir -p p/bin; echo hello >p/f; printf '#!/bin/sh\n' >p/bin/x; chmod 700 p/bin/x; ln -s ../f p/bin/l
printf '%s\n' '# mine' 'name: a' 'version: 1' 'arch: any' 'summary: A b' 'command: x bin/x' 'box: preset:pure' >p/manifest
husk pkg build p && husk pkg key -o k | sed 's/key [0-9A-F]\{16\}:/key ID:/' && husk pkg sign -k k.key a-1-any.hpkg
husk pkg verify -k k.pub a-1-any.hpkg | sed 's/key [0-9A-F]\{16\}$/key ID/; s/:[0-9]*\>/:TIME/'
husk pkg info -k k.pub --size ./a-1-any.hpkg | sed 's/signer: [0-9A-F]\{16\}$/signer: ID/'
ls -l k.key k.pub | cut -c 1-10
## OUT
a-1-any.hpkg
key ID: 'k.key' signs and has no password, 'k.pub' is for those who verify
a-1-any.hpkg: a 1 any, signed with key ID
a-1-any.hpkg: timestamp:TIME file:a-1-any.hpkg hashed
name: a
version: 1
arch: any
summary: A b
command: x bin/x
box: preset:pure
signer: ID
files: 3
size: 16
           0  bin/l
          10  bin/x
           6  f
-rw-------
-rw-r--r--
## END
## not: dash bash - have no packages

#### a build is reproducible
mkdir -p p/b 'p/a b'; echo 1 >p/b/1; echo 2 >'p/a b/2'; echo 3 >p/c; chmod 600 p/c
printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: A b' >p/manifest
umask 077; mkdir q; cp p/c q; cp -r p/b q; umask 0; cp -r 'p/a b' q; cp p/manifest q
husk pkg build -o 1 p; husk pkg build -o 2 q; cmp 1 2 && echo same
SOURCE_DATE_EPOCH=1000000000 husk pkg build -o 3 p; SOURCE_DATE_EPOCH=1000000000 husk pkg build -o 4 q; cmp 3 4 && echo same
cmp -s 1 3 || echo other
## OUT
1
2
same
3
4
same
other
## END
## not: dash bash - have no packages

#### others can list a package
mkdir -p p/d; echo 1 >p/d/1; long=p/d/$(printf %0150d 0); echo 2 >$long; ln -s 1 p/d/l
printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: A b' >p/manifest
husk pkg build p >/dev/null
bsdtar -tvf a-1-any.hpkg | sed 's/  *[0-9]* Jan/ Jan/'
bsdtar -xOf a-1-any.hpkg manifest | sed 's/ [0-9a-f]\{64\} / HASH /'
b2sum -l 256 p/d/1 | cut -c 1-64 >h; bsdtar -xOf a-1-any.hpkg manifest | grep -c "$(cat h)"
## OUT
-rw-r--r--  0 0      0 Jan  1  1970 manifest
-rw-r--r--  0 0      0 Jan  1  1970 d/000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
-rw-r--r--  0 0      0 Jan  1  1970 d/1
lrwxrwxrwx  0 0      0 Jan  1  1970 d/l -> 1
name: a
version: 1
arch: any
summary: A b
file: 0644 2 HASH d/000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
file: 0644 2 HASH d/1
link: d/l -> 1
1
## END
## needs: bsdtar --version
## not: dash bash - have no packages

#### a long manifest
mkdir p; name=$(printf '%0250d' 0); (cd p && i=1000 && while [ $i -lt 5000 ]; do : >$i$name; i=$((i + 1)); done)
printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: A b' >p/manifest
husk pkg build p && husk pkg key -o k >/dev/null && husk pkg sign -k k.key a-1-any.hpkg
husk pkg info -k k.pub ./a-1-any.hpkg | grep files
## OUT
a-1-any.hpkg
files: 4000
## END
## not: dash bash - have no packages

#### what cannot be built
husk pkg build p; echo $?
mkdir p; husk pkg build p; echo $?
try() { husk pkg build p 2>&1 | sed '/^  in /d; s/^.*line [0-9]*: pkg: //'; ls | grep hpkg; true; }
head() { printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: A b' "$@" >p/manifest; }
head 'sumary: c'; try
head 'box: nte:host'; try
head 'command: x y'; try
head; mkfifo p/fifo; try; rm p/fifo
echo >p/x; chmod 4755 p/x; try; rm p/x
ln -s ../../etc/passwd p/l; try; rm p/l
ln -s nowhere p/l; try; rm p/l
echo >"p/$(printf 'a\nb')"; try
## OUT
3
3
p/manifest: line 5: 'sumary' is no key of a manifest; 'summary' is
p/manifest: line 5: box: 'nte' is no key of a rule; 'net' is
p/manifest: command 'x': 'y' is not in the package
p/fifo: neither a file nor a link, so it cannot be packaged
p/x: a package holds no set-id programs; chmod ug-s takes that off
p/manifest: 'l': the link leads to '../../etc/passwd', which is no other file of the package
p/manifest: 'l': the link leads to 'nowhere', which is no other file of the package
p: '?': the path holds a control character, or is not UTF-8
## END
## err: pkg: p/manifest: No such file or directory
## not: dash bash - have no packages

#### minisign takes our signatures, and we take its
mkdir p; echo 1 >p/f; printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: A b' >p/manifest
husk pkg build p >/dev/null; husk pkg key -o k >/dev/null; f=a-1-any.hpkg
husk pkg sign -k k.key $f; minisign -V -p k.pub -m $f | head -n 1
minisign -G -W -p m.pub -s m.key >/dev/null
husk pkg sign -k m.key $f; minisign -V -p m.pub -m $f | head -n 1
for how in '' -l; do
	minisign -S $how -s m.key -m $f -t 'trust me' >/dev/null; husk pkg verify -k m.pub $f | tail -n 1
	minisign -S $how -s k.key -m $f -t 'trust us' >/dev/null; husk pkg verify -k k.pub $f | tail -n 1
done
sed 's/trust us/trust me/' $f.minisig >x; mv x $f.minisig
husk pkg verify -k k.pub $f; echo $?
minisign -V -p k.pub -m $f >/dev/null 2>&1; echo $?
## OUT
Signature and comment signature verified
Signature and comment signature verified
a-1-any.hpkg: trust me
a-1-any.hpkg: trust us
a-1-any.hpkg: trust me
a-1-any.hpkg: trust us
5
1
## END
## err: a-1-any.hpkg: bad signature: the trusted comment is not what was signed
## needs: command -v minisign
## not: dash bash - have no packages

#### nothing is taken that is not signed, as it was signed, by a key that is trusted
export HUSK_STORE=$PWD/store
mkdir p; echo 1 >p/f; printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: A b' >p/manifest
husk pkg build -o good p >/dev/null; husk pkg key -o k >/dev/null; husk pkg key -o other >/dev/null
husk pkg trust k.pub >/dev/null
try() { husk pkg install f 2>&1 | sed '/^  in /d; s/^.*line [0-9]*: pkg: //; s/[0-9A-F]\{16\}/ID/'; husk pkg install f 2>/dev/null; echo $?; }
cp good f; try
husk pkg sign -k other.key f; try
husk pkg sign -k k.key f; cp f.minisig sig
: >f; try
dd if=good of=f bs=1 count=100 2>/dev/null; try
cat good sig >f; try
cp good f; : >f.minisig; try
head -n 2 sig >f.minisig; try
husk pkg install -k other.pub good; echo $?; husk pkg install nothing; echo $?
husk pkg install -k f f; echo $?; husk pkg trust f; echo $?
cp good f; cp sig f.minisig; chmod 000 f.minisig; rm f.minisig; mkdir f.minisig; try
husk pkg list; find store -type f | sed 's/[0-9A-F]\{16\}/ID/' | sort
## OUT
f: not signed: there is no 'f.minisig'
5
f: signed with key ID, which is not trusted; 'husk pkg trust' takes its file
5
f: bad signature: it is not what was signed
5
f: bad signature: it is not what was signed
5
f: bad signature: it is not what was signed
5
f.minisig: not a signature of minisign
5
f.minisig: not a signature of minisign
5
5
3
1
1
f.minisig: not a regular file
1
store/idle
store/keys/ID.pub
store/lock
## END
## err: good: not signed
## err: nothing: No such file or directory
## err: f: not a public key of minisign
## not: dash bash - have no packages

#### a bit that is turned anywhere is noticed
export HUSK_STORE=$PWD/store
mkdir p; echo 1 >p/f; printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: A b' >p/manifest
husk pkg build -o f p >/dev/null; husk pkg key -o k >/dev/null; husk pkg sign -k k.key f
cp f good; cp f.minisig sig; i=0
turn() { perl -e '($f, $at) = @ARGV; local $/; open F, "<", $f; $_ = <F>; vec($_, $at, 1) ^= 1; open F, ">", $ARGV[2]; print F $_' "$@"; }
bits=$(($(wc -c <good) * 8))
while [ $i -lt $bits ]; do
	turn good $i f; husk pkg verify -k k.pub f >/dev/null 2>err; [ $? = 5 ] || echo "package: bit $i: $(cat err)"; i=$((i + 61))
done
cp good f; i=$(($(head -n 1 sig | wc -c) * 8)); bits=$(($(wc -c <sig) * 8 - 8))
while [ $i -lt $bits ]; do
	turn sig $i f.minisig; husk pkg verify -k k.pub f >/dev/null 2>err; [ $? = 5 ] || echo "signature: bit $i: $(cat err)"; i=$((i + 61))
done
cp sig f.minisig; husk pkg verify -k k.pub f >/dev/null; echo $?
## out: 0
## not: dash bash - have no packages

#### archives that lie
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
mkdir p; echo 1 >p/g; printf '%s\n' 'name: old' 'version: 1' 'arch: any' 'summary: A b' >p/manifest
husk pkg build -o f p >/dev/null; husk pkg sign -k k.key f; husk pkg install f
find store | sort >before
for kind in $(perl evil kinds); do
	rm -f f; perl evil $kind >f; husk pkg sign -k k.key f
	husk pkg install f >out 2>&1; status=$?
	printf '%s' "$kind $status: "; sed 's/^.*line [0-9]*: pkg: //; s/aarch64\|x86_64/OTHER/' out
done
rm -rf store/generations/2; ln -sfn generations/1 store/current; husk pkg gc >/dev/null
find store | sort >after; cmp before after; husk pkg check
## OUT
old 1 installed, generation 1
dotdot 1: f: manifest: line 5: '../x': the path holds '.' or '..'
dotdot-member 1: f: '../x': the path holds '.' or '..'
absolute 1: f: manifest: line 5: '/x': the path is absolute
absolute-member 1: f: '/x': the path is absolute
inner-dotdot 1: f: 'd/../../x': the path holds '.' or '..'
link-out 1: f: manifest: 'l': the link leads to '../x', which is no other file of the package
link-absolute 1: f: manifest: 'l': the link leads to '/etc/passwd', which is no other file of the package
link-changed 5: f: 'l': the link leads elsewhere than the manifest says
link-as-file 5: f: 'g': it is no file, as the manifest says
file-as-link 5: f: 'l': it is no link, as the manifest says
hard-link 1: f: 'g': a hard link
hard-link-out 1: f: 'x': a hard link
device 1: f: 'g': a device
block-device 1: f: 'g': a device
fifo 1: f: 'g': a fifo
directory 1: f: 'g': a directory
twice 5: f: 'g': it appears twice
twice-listed 1: f: manifest: line 6: 'g': the path appears twice
manifest-twice 5: f: 'manifest': it appears twice
newline 1: f: manifest: line 6: a line is KEY: VALUE
newline-member 1: f: 'a?b': the path holds a control character, or is not UTF-8
escape 1: f: '?[2Jx': the path holds a control character, or is not UTF-8
missing 5: f: 'h': the manifest has it, the archive has not
extra 5: f: 'x': it is not in the manifest
order 5: f: 'h': it is not where the manifest has it, or another is missing
set-id 1: f: 'g': a set-id or sticky bit
mode 5: f: 'g': its mode is not that of the manifest
longer 5: f: 'g': its size is not that of the manifest
claim 5: f: 'g': its size is not that of the manifest
claim-both 5: f: 'g': Truncated tar archive
bomb 5: f: 'g': its size is not that of the manifest
bomb-manifest 1: f: the manifest is too long
hash 5: f: 'g': its hash is not that of the manifest
key 1: f: manifest: line 5: 'sumary' is no key of a manifest; 'summary' is
rule 1: f: manifest: line 5: box: 'nte' is no key of a rule; 'net' is
beneath 1: f: manifest: 'g/x' is beneath another file
no-manifest 1: f: not a package: the first member is no manifest
late-manifest 1: f: not a package: the first member is no manifest
cut 5: f: 'g': Truncated tar archive
empty 1: f: not a tar archive in zstd: Unrecognized archive format
plain 1: f: not a tar archive in zstd: a package is compressed once, by zstd
gzip 1: f: not a tar archive in zstd: Unrecognized archive format
twice-zstd 1: f: not a tar archive in zstd: a package is compressed once, by zstd
text 1: f: not a tar archive in zstd: Unrecognized archive format
arch 6: f: it is for OTHER, which is not this machine
good 0: a 1 installed, generation 2
old 1 is as it was installed
## END
## file: evil
# evil - a package that is not as it should be, of the kind asked for; zstd's blocks are raw ones
use strict; use warnings;
sub hash { open my $f, '>', 'h' or die; print $f $_[0]; close $f; `b2sum -l 256 h` =~ /^(\w+)/; $1 }
sub line { my ($path, $data, $mode, $size) = @_; sprintf "file: %s %s %s %s\n", $mode // '0644', $size // length $data, hash($data), $path }
sub head { "name: a\nversion: 1\narch: " . ($_[0] // 'any') . "\nsummary: b\n" }
sub member {
	my ($name, $data, %o) = @_;
	my $h = pack 'a100 a8 a8 a8 a12 a12 A8 a1 a100 a6 a2 a32 a32 a8 a8 a167', $name, sprintf('%07o', $o{mode} // 0644), '0000000', '0000000',
		sprintf('%011o', $o{size} // length $data), '00000000000', '', $o{type} // '0', $o{link} // '', 'ustar', '00', '', '', '0000001', '0000001', '';
	substr($h, 148, 8) = sprintf "%06o\0 ", unpack '%32C*', $h;
	return $h . $data . "\0" x (-length($data) % 512);
}
sub raw { my ($s, $last) = @_; substr(pack('V', length($s) << 3 | ($last ? 1 : 0)), 0, 3) . $s }
sub zstd { my ($s, $more) = @_; "\x28\xb5\x2f\xfd\0\x58" . join('', map { raw($_) } unpack '(a65536)*', $s) . ($more // '') . raw('', 1) }
sub rle { my ($count) = @_; (substr(pack('V', 131072 << 3 | 2), 0, 3) . "\0") x $count }
sub tar { join('', @_) . "\0" x 1024 }
sub pack_up { my ($lines, @members) = @_; zstd(tar(member('manifest', head() . $lines), @members)) }
my $g = line('g', 'gg'); my $mg = member('g', 'gg'); my $good = tar(member('manifest', head() . $g), $mg);
my @kinds = (
	dotdot => sub { pack_up(line('../x', 'x'), member('../x', 'x')) },
	'dotdot-member' => sub { pack_up($g, $mg, member('../x', 'x')) },
	absolute => sub { pack_up(line('/x', 'x'), member('/x', 'x')) },
	'absolute-member' => sub { pack_up($g, $mg, member('/x', 'x')) },
	'inner-dotdot' => sub { pack_up($g, member('d/../../x', 'x'), $mg) },
	'link-out' => sub { pack_up("${g}link: l -> ../x\n", $mg, member('l', '', type => 2, link => '../x')) },
	'link-absolute' => sub { pack_up("${g}link: l -> /etc/passwd\n", $mg, member('l', '', type => 2, link => '/etc/passwd')) },
	'link-changed' => sub { pack_up("${g}link: l -> g\n", $mg, member('l', '', type => 2, link => '../x')) },
	'link-as-file' => sub { pack_up($g, member('g', '', type => 2, link => 'x')) },
	'file-as-link' => sub { pack_up("${g}link: l -> g\n", $mg, member('l', 'g')) },
	'hard-link' => sub { pack_up($g, member('g', '', type => 1, link => '/etc/passwd')) },
	'hard-link-out' => sub { pack_up($g, $mg, member('x', '', type => 1, link => '../../x')) },
	device => sub { pack_up($g, member('g', '', type => 3)) },
	'block-device' => sub { pack_up($g, member('g', '', type => 4)) },
	fifo => sub { pack_up($g, member('g', '', type => 6)) },
	directory => sub { pack_up($g, member('g', '', type => 5)) },
	twice => sub { pack_up($g, $mg, $mg) },
	'twice-listed' => sub { pack_up($g . $g, $mg, $mg) },
	'manifest-twice' => sub { pack_up($g, $mg, member('manifest', head())) },
	newline => sub { pack_up(line("a\nb", 'x'), member("a\nb", 'x')) },
	'newline-member' => sub { pack_up($g, member("a\nb", 'x'), $mg) },
	escape => sub { pack_up($g, member("\033[2Jx", 'x'), $mg) },
	missing => sub { pack_up($g . line('h', 'h'), $mg) },
	extra => sub { pack_up($g, $mg, member('x', 'x')) },
	order => sub { pack_up($g . line('h', 'h'), member('h', 'h'), $mg) },
	'set-id' => sub { pack_up($g, member('g', 'gg', mode => 04644)) },
	mode => sub { pack_up($g, member('g', 'gg', mode => 0755)) },
	longer => sub { pack_up($g, member('g', 'ggg')) },
	claim => sub { pack_up($g, member('g', 'gg', size => 8 << 30 >> 1)) },
	'claim-both' => sub { pack_up(line('g', 'gg', undef, 4 << 30), member('g', 'gg', size => 4 << 30)) },
	bomb => sub { zstd(member('manifest', head() . $g) . member('g', '', size => 131072 * 32000), rle(32000)) },
	'bomb-manifest' => sub { zstd(member('manifest', '', size => 131072 * 32000), rle(32000)) },
	hash => sub { pack_up($g, member('g', 'hh')) },
	key => sub { pack_up("sumary: x\n$g", $mg) },
	rule => sub { pack_up("box: nte:host\n$g", $mg) },
	beneath => sub { pack_up($g . line('g/x', 'x'), $mg, member('g/x', 'x')) },
	'no-manifest' => sub { zstd(tar($mg)) },
	'late-manifest' => sub { zstd(tar($mg, member('manifest', head() . $g))) },
	cut => sub { zstd(substr $good, 0, length($good) - 1025 - 511) },
	empty => sub { zstd('') },
	plain => sub { $good },
	gzip => sub { open my $f, '>', 'h' or die; print $f $good; close $f; `gzip -c h` },
	'twice-zstd' => sub { zstd(zstd($good)) },
	text => sub { "name: a\n" },
	arch => sub { zstd(tar(member('manifest', head((`uname -m` =~ /aarch64/) ? 'x86_64' : 'aarch64') . $g), $mg)) },
	good => sub { zstd($good) },
);
my %kinds = @kinds;
if ($ARGV[0] eq 'kinds') { print "$kinds[$_ * 2]\n" for 0 .. @kinds / 2 - 1 } else { print $kinds{$ARGV[0]}->() }
## END
## not: dash bash - have no packages

#### who reads an archive has given up files and network before, and has two pipes
mkdir p; echo 1 >p/f; printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: A b' >p/manifest
husk pkg build -o f p >/dev/null; husk pkg key -o k >/dev/null; husk pkg sign -k k.key f; exec 7<f
strace -ff -qqq -o log $SH -c 'husk pkg verify -k k.pub f' >/dev/null
for log in $(ls log.* | tail -n +2); do
	grep -o 'landlock_restrict_self.* = 0\|PR_SET_NO_NEW_PRIVS.* = 0\|PR_SET_SECCOMP.* = 0\|RLIMIT_FSIZE, {rlim_cur=0.* = 0' $log | sed 's/[,(].*//' | sort
	sed '1,/PR_SET_SECCOMP/d' $log | sed 's/(.*//' | grep -v 'brk\|mmap\|munmap\|mremap\|mprotect\|madvise\|exit\|getrandom\|futex\|fstat' | sort -u | tr '\n' ' '; echo
	sed '1,/PR_SET_SECCOMP/d' $log | grep -o 'close_range.*\|^read([^,]*\|^write([^,]*' | sort -u
done
## OUT
PR_SET_NO_NEW_PRIVS
PR_SET_SECCOMP
RLIMIT_FSIZE
landlock_restrict_self
close_range read write 
close_range(3, 2147483647, 0)           = 0
read(0
write(1
PR_SET_NO_NEW_PRIVS
PR_SET_SECCOMP
RLIMIT_FSIZE
landlock_restrict_self
close_range read write 
close_range(3, 2147483647, 0)           = 0
read(0
write(1
## END
## needs: strace -qqq -o /dev/null true
## needs: husk box features | grep -q 'landlock  version [6-9]' && husk box features | grep -q 'seccomp   filter'
## needs: [ -z "$ASAN_OPTIONS" ]
## not: dash bash - have no packages

#### generations
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
make() { mkdir -p p; echo $1 $2 >p/f; printf '%s\n' "name: $1" "version: $2" 'arch: any' 'summary: S' >p/manifest; husk pkg build p >/dev/null; husk pkg sign -k k.key $1-$2-any.hpkg; }
make a 1; make a 2; make b 1
husk pkg list; husk pkg generations; husk pkg rollback; echo $?
husk pkg install a-1-any.hpkg b-1-any.hpkg; husk pkg install a-2-any.hpkg; husk pkg install a-2-any.hpkg
husk pkg list; cat store/current/a/files/f
husk pkg remove b; husk pkg rollback 1; cat store/current/a/files/f
husk pkg rollback 9; echo $?; husk pkg rollback x; echo $?; husk pkg remove c; echo $?
husk pkg generations; husk pkg install b-1-any.hpkg a-2-any.hpkg; husk pkg generations
husk pkg gc; husk pkg gc -n 1; husk pkg generations; husk pkg check a b; husk pkg check c; echo $?
ls store/tmp store/generations; find store/objects -type f | wc -l
## OUT
3
a 1 installed, generation 1
b 1 installed, generation 1
a 2 installed, generation 2
a 2 is there already, generation 2
a 2 any  S
b 1 any  S
a 2
b 1 removed, generation 3
generation 1
a 1
3
3
3
* 1: a 1, b 1
  2: a 2, b 1
  3: a 2
b 1 is there already, generation 4
a 2 installed, generation 4
  1: a 1, b 1
  2: a 2, b 1
  3: a 2
* 4: a 2, b 1
removed: generations 0, files 0, bytes 0
removed: generations 3, files 1, bytes 4
* 4: a 2, b 1
a 2 is as it was installed
b 1 is as it was installed
3
store/generations:
4

store/tmp:
2
## END
## err: pkg: there is no generation before 0
## err: pkg: there is no generation '9'; 'husk pkg generations' lists them
## err: pkg: no package 'c' is installed
## not: dash bash - have no packages

#### the current generation is lost
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
for n in a b; do
	mkdir -p p; printf '%s\n' "name: $n" 'version: 1' 'arch: any' 'summary: S' >p/manifest
	husk pkg build -o $n p >/dev/null; husk pkg sign -k k.key $n
done
husk pkg install a >/dev/null; husk pkg install b >/dev/null; mv store/generations/2 2
husk pkg list; echo $?; husk pkg install a; echo $?; husk pkg generations
husk pkg rollback; husk pkg list
mv store/generations/1 1; husk pkg list; husk pkg install a
## OUT
7
7
  1: a 1
generation 1
a 1 any  S
a 1 installed, generation 1
## END
## err: /store/generations/2: the current generation is gone; 'husk pkg rollback' with one that 'husk pkg generations' lists
## not: dash bash - have no packages

#### ten generations are kept
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
mkdir p; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do
	echo $i >p/f; printf '%s\n' 'name: a' "version: $i" 'arch: any' 'summary: S' >p/manifest
	husk pkg build -o f p >/dev/null; husk pkg sign -k k.key f; husk pkg install f >/dev/null
done
husk pkg generations | sed -n '1p;$p'; ls store/generations | wc -l; find store/objects -type f | wc -l
husk pkg rollback 4; husk pkg install f >/dev/null; husk pkg generations | sed -n '1p;$p'
## OUT
  4: a 4
* 13: a 13
10
10
generation 4
  5: a 5
* 14: a 13
## END
## not: dash bash - have no packages

#### conflicts
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
make() { rm -rf p; mkdir p; echo $4 >p/x; chmod +x p/x; printf '%s\n' "name: $1" "version: $2" 'arch: any' 'summary: S' "command: $3 x" >p/manifest; husk pkg build -o $5 p >/dev/null; husk pkg sign -k k.key $5; }
make a 1 x 1 one; make b 1 x 1 two; make a 1 x 2 three; make b 1 y 1 four
husk pkg install one two; echo $?; husk pkg install one three; echo $?; husk pkg list
husk pkg install one; husk pkg install two; echo $?; husk pkg install three; echo $?
husk pkg install four; husk pkg list; ls store/generations; find store/objects -type f | wc -l
## OUT
4
4
a 1 installed, generation 1
4
4
b 1 installed, generation 2
a 1 any  S
b 1 any  S
1
2
1
## END
## err: pkg: the command 'x' is in both 'a' and 'b'; 'husk pkg remove' one of them first
## err: pkg: three: 'a' 1 is there with another content; remove that first, or give this another version
## err: pkg: three: 'a' is given twice
## not: dash bash - have no packages

#### content is kept once, and read-only
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
for n in a b; do
	mkdir -p $n/d; echo same >$n/f; echo same >$n/d/g; cp $n/f $n/x; chmod +x $n/x; echo $n >$n/own
	printf '%s\n' "name: $n" 'version: 1' 'arch: any' 'summary: S' >$n/manifest
	husk pkg build -o $n.p $n >/dev/null; husk pkg sign -k k.key $n.p
done
husk pkg install a.p b.p >/dev/null
find store/objects -type f -printf '%m %n %s\n' | sort
husk pkg info --size a | tail -n 5
## OUT
444 2 2
444 2 2
444 5 5
555 3 5
           5  d/g
           5  f
           2  own
           5  x
own: 2
## END
## not: dash bash - have no packages

#### check finds what has changed
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
mkdir p; for i in 1 2 3 4 5 6; do echo $i >p/$i; done; ln -s 1 p/l
printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: S' >p/manifest
husk pkg build -o f p >/dev/null; husk pkg sign -k k.key f; husk pkg install f; husk pkg check
cd store/current/a/files; chmod 644 1 2; echo x >1; echo 22 >2; chmod 444 1 2; rm 3; chmod 755 4; echo >new; ln -sf 2 l; rm 5; ln -s 6 5; cd ../../../..
husk pkg check 2>&1 | sed 's/^.*line [0-9]*: //'; husk pkg check a 2>/dev/null; echo $?
husk pkg remove a; husk pkg install f; husk pkg check
## OUT
a 1 installed, generation 1
a 1 is as it was installed
pkg: a: '1': what it holds has changed
pkg: a: '2': its size has changed
pkg: a: '3': No such file or directory
pkg: a: '4': its mode has changed
pkg: a: '5': Too many levels of symbolic links
pkg: a: 'l': the link leads elsewhere
pkg: a: 'new': it is not of the package
pkg: to repair a package, remove it and install it again
5
a 1 removed, generation 2
a 1 installed, generation 3
a 1 is as it was installed
## END
## not: dash bash - have no packages

#### where the store is
mkdir p; printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: S' >p/manifest
husk pkg build -o f p >/dev/null; husk pkg key -o k >/dev/null; husk pkg sign -k k.key f
husk pkg -s s1 install -k k.pub f; husk pkg install -s s2/deep -k k.pub f; HUSK_STORE=s3 husk pkg install --key=k.pub --store=s4 f
HUSK_STORE=s1 husk pkg list; ls -d s*; husk pkg -s p/manifest list; echo $?; husk pkg -s s9 list; echo $?
chmod 555 s1
## OUT
a 1 installed, generation 1
a 1 installed, generation 1
a 1 installed, generation 1
a 1 any  S
s1
s2
s4
7
0
## END
## err: manifest: Not a directory
## not: dash bash - have no packages

#### few descriptors
mkdir p; printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: S' >p/manifest
husk pkg build -o f p >/dev/null; husk pkg key -o k >/dev/null; husk pkg sign -k k.key f
for n in 4 5 6 7 8 9 10 11 12 13 14 15 16 20 24; do
	(ulimit -n $n; husk pkg -s s verify -k k.pub f; husk pkg -s s install -k k.pub f) 2>&1 >/dev/null
done | grep -v 'Too many open files$'
husk pkg -s s check
## out: a 1 is as it was installed
## not: dash bash - have no packages

#### what needs no store asks for none
mkdir p; printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: S' >p/manifest
cat >inside <<'E'
unset HOME XDG_DATA_HOME HUSK_STORE
husk pkg build -o f p; husk pkg key -o k >/dev/null; husk pkg sign -k k.key f; husk pkg verify -k k.pub f | grep -c signed
husk pkg info -k k.pub ./f | grep name
husk pkg verify f; echo $?
husk pkg list; echo $?
E
unshare -U $SH ./inside
## OUT
f
1
name: a
7
7
## END
## err: pkg: no store: HOME is not set; -s names one
## needs: unshare -U true
## not: dash bash - have no packages

#### a store that cannot be meant
for words in gc rollback 'remove a' list; do husk pkg -s nosuch $words; echo $?; done; ls
mkdir gone; cd gone; rmdir ../gone
$SH -c 'husk pkg -s store gc; echo $?; HUSK_STORE=store husk pkg list; echo $?; husk pkg -s "" list; echo $?; husk pkg key -o k'
ls -d /store 2>/dev/null
## OUT
3
3
3
0
case.sh
7
7
2
## END
## err: pkg: store: the current directory has no name; -s wants an absolute path
## err: pkg: -s: its argument is empty
## err: pkg: k.key: No such file or directory
## err: /nosuch: there is no store
## status: 2
## not: dash bash - have no packages

#### wrong usage
for words in '' x instal 'install' 'build' 'build a b' 'list x' 'sign f' 'run' 'gc -n x' 'gc -n 0' 'info --siz' 'key x' 'verify -x f' '-s'; do
	husk pkg $words >/dev/null 2>&1; printf '%s ' $?
done; echo
husk pkg key -o ''; husk pkg sign -k f ''; husk pkg trust ''; husk pkg isntall f
## OUT
2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 
## END
## status: 2
## err: pkg: 'isntall' is no subcommand; perhaps install
## err: pkg: -o: its argument is empty
## err: pkg: '': No such file
## not: dash bash - have no packages

#### two at once
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
for n in a b c d e f; do
	mkdir $n.d; echo $n >$n.d/f; printf '%s\n' "name: $n" 'version: 1' 'arch: any' 'summary: S' >$n.d/manifest
	husk pkg build -o $n $n.d >/dev/null; husk pkg sign -k k.key $n
done
for n in a b c d e f; do husk pkg install $n >/dev/null & done; wait
husk pkg list; husk pkg generations | wc -l; husk pkg check >/dev/null; echo $?
for n in a b c; do husk pkg remove $n >/dev/null & husk pkg install a >/dev/null & done; wait
husk pkg check d e f >/dev/null; echo $?; ls store/tmp
## OUT
a 1 any  S
b 1 any  S
c 1 any  S
d 1 any  S
e 1 any  S
f 1 any  S
6
0
0
## END
## not: dash bash - have no packages

#### killed at any step: the first install
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
for v in 1 2; do
	rm -rf p; mkdir -p p/d; echo same >p/same; echo $v >p/d/f; printf '#!\n' >p/x; chmod +x p/x; ln -s x p/l
	printf '%s\n' 'name: a' "version: $v" 'arch: any' 'summary: S' 'command: x x' >p/manifest
	husk pkg build -o $v p >/dev/null; husk pkg sign -k k.key $v
done
cp -a store from.0; husk pkg install 1 >/dev/null; cp -a store from.1; husk pkg install 2 >/dev/null; cp -a store from.2
. ./kill; from=0 old='' new='generations/1 a 1 any S' kept=''
every_step 'install 1'
[ $steps -gt 40 ] || echo "only $steps steps"; echo $seen
## out: old new
## file: kill
# Kill the command at each of its system calls of each kind that changes something, and judge what is left.
calls='mkdirat renameat2 linkat symlinkat unlinkat fsync fchmod write flock'
steps=0 seen_old= seen_new=
state() { echo $(readlink store/current; husk pkg list); }
judge() {
	is=$(state)
	case $is in "$old") seen_old=old ;; "$new") seen_new=new ;; *) echo "$1: neither: $is" ;; esac
	husk pkg gc >/dev/null || echo "$1: gc $?"
	[ "$(state)" = "$is" ] || echo "$1: gc has changed it"
	husk pkg check >/dev/null || echo "$1: check $?"
	[ -z "$(ls store/tmp)" ] || echo "$1: left in tmp: $(ls store/tmp)"
	[ -z "$(find store/objects -type f -links 1)" ] || echo "$1: objects of nobody"
	[ "$is" != "$old" ] || [ "$(echo $(ls store/generations))" = "$kept" ] || echo "$1: generations: $(ls store/generations)"
	seen=$(echo $seen_old $seen_new)
}
every_step() {
	for call in $calls; do
		n=1 status=137
		while [ $status = 137 ]; do
			rm -rf store; cp -a from.$from store
			strace -qqq -o /dev/null -e trace=$call -e inject=$call:signal=KILL:when=$n $SH -c "husk pkg $1" >/dev/null 2>&1
			status=$?
			judge "$call $n"
			n=$((n + 1))
		done
		[ $status = 0 ] || echo "$call: status $status"
		steps=$((steps + n - 2))
	done
}
## END
## err: Killed                  strace
## needs: strace -qqq -o /dev/null true
## needs: [ -z "$ASAN_OPTIONS" ]
## not: dash bash - have no packages

#### killed at any step: install
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
for v in 1 2; do
	rm -rf p; mkdir -p p/d; echo same >p/same; echo $v >p/d/f; printf '#!\n' >p/x; chmod +x p/x; ln -s x p/l
	printf '%s\n' 'name: a' "version: $v" 'arch: any' 'summary: S' 'command: x x' >p/manifest
	husk pkg build -o $v p >/dev/null; husk pkg sign -k k.key $v
done
cp -a store from.0; husk pkg install 1 >/dev/null; cp -a store from.1; husk pkg install 2 >/dev/null; cp -a store from.2
. ./kill; from=1 old='generations/1 a 1 any S' new='generations/2 a 2 any S' kept='1'
every_step 'install 2'
[ $steps -gt 40 ] || echo "only $steps steps"; echo $seen
## out: old new
## file: kill
# Kill the command at each of its system calls of each kind that changes something, and judge what is left.
calls='mkdirat renameat2 linkat symlinkat unlinkat fsync fchmod write flock'
steps=0 seen_old= seen_new=
state() { echo $(readlink store/current; husk pkg list); }
judge() {
	is=$(state)
	case $is in "$old") seen_old=old ;; "$new") seen_new=new ;; *) echo "$1: neither: $is" ;; esac
	husk pkg gc >/dev/null || echo "$1: gc $?"
	[ "$(state)" = "$is" ] || echo "$1: gc has changed it"
	husk pkg check >/dev/null || echo "$1: check $?"
	[ -z "$(ls store/tmp)" ] || echo "$1: left in tmp: $(ls store/tmp)"
	[ -z "$(find store/objects -type f -links 1)" ] || echo "$1: objects of nobody"
	[ "$is" != "$old" ] || [ "$(echo $(ls store/generations))" = "$kept" ] || echo "$1: generations: $(ls store/generations)"
	seen=$(echo $seen_old $seen_new)
}
every_step() {
	for call in $calls; do
		n=1 status=137
		while [ $status = 137 ]; do
			rm -rf store; cp -a from.$from store
			strace -qqq -o /dev/null -e trace=$call -e inject=$call:signal=KILL:when=$n $SH -c "husk pkg $1" >/dev/null 2>&1
			status=$?
			judge "$call $n"
			n=$((n + 1))
		done
		[ $status = 0 ] || echo "$call: status $status"
		steps=$((steps + n - 2))
	done
}
## END
## err: Killed                  strace
## needs: strace -qqq -o /dev/null true
## needs: [ -z "$ASAN_OPTIONS" ]
## not: dash bash - have no packages

#### killed at any step: remove
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
for v in 1 2; do
	rm -rf p; mkdir -p p/d; echo same >p/same; echo $v >p/d/f; printf '#!\n' >p/x; chmod +x p/x; ln -s x p/l
	printf '%s\n' 'name: a' "version: $v" 'arch: any' 'summary: S' 'command: x x' >p/manifest
	husk pkg build -o $v p >/dev/null; husk pkg sign -k k.key $v
done
cp -a store from.0; husk pkg install 1 >/dev/null; cp -a store from.1; husk pkg install 2 >/dev/null; cp -a store from.2
. ./kill; from=2 old='generations/2 a 2 any S' new='generations/3' kept='1 2'
every_step 'remove a'
[ $steps -gt 10 ] || echo "only $steps steps"; echo $seen
## out: old new
## file: kill
# Kill the command at each of its system calls of each kind that changes something, and judge what is left.
calls='mkdirat renameat2 linkat symlinkat unlinkat fsync fchmod write flock'
steps=0 seen_old= seen_new=
state() { echo $(readlink store/current; husk pkg list); }
judge() {
	is=$(state)
	case $is in "$old") seen_old=old ;; "$new") seen_new=new ;; *) echo "$1: neither: $is" ;; esac
	husk pkg gc >/dev/null || echo "$1: gc $?"
	[ "$(state)" = "$is" ] || echo "$1: gc has changed it"
	husk pkg check >/dev/null || echo "$1: check $?"
	[ -z "$(ls store/tmp)" ] || echo "$1: left in tmp: $(ls store/tmp)"
	[ -z "$(find store/objects -type f -links 1)" ] || echo "$1: objects of nobody"
	[ "$is" != "$old" ] || [ "$(echo $(ls store/generations))" = "$kept" ] || echo "$1: generations: $(ls store/generations)"
	seen=$(echo $seen_old $seen_new)
}
every_step() {
	for call in $calls; do
		n=1 status=137
		while [ $status = 137 ]; do
			rm -rf store; cp -a from.$from store
			strace -qqq -o /dev/null -e trace=$call -e inject=$call:signal=KILL:when=$n $SH -c "husk pkg $1" >/dev/null 2>&1
			status=$?
			judge "$call $n"
			n=$((n + 1))
		done
		[ $status = 0 ] || echo "$call: status $status"
		steps=$((steps + n - 2))
	done
}
## END
## err: Killed                  strace
## needs: strace -qqq -o /dev/null true
## needs: [ -z "$ASAN_OPTIONS" ]
## not: dash bash - have no packages

#### killed at any step: rollback
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
for v in 1 2; do
	rm -rf p; mkdir -p p/d; echo same >p/same; echo $v >p/d/f; printf '#!\n' >p/x; chmod +x p/x; ln -s x p/l
	printf '%s\n' 'name: a' "version: $v" 'arch: any' 'summary: S' 'command: x x' >p/manifest
	husk pkg build -o $v p >/dev/null; husk pkg sign -k k.key $v
done
cp -a store from.0; husk pkg install 1 >/dev/null; cp -a store from.1; husk pkg install 2 >/dev/null; cp -a store from.2
. ./kill; from=2 old='generations/2 a 2 any S' new='generations/1 a 1 any S' kept='1 2'
every_step 'rollback'
[ $steps -gt 8 ] || echo "only $steps steps"; echo $seen
## out: old new
## file: kill
# Kill the command at each of its system calls of each kind that changes something, and judge what is left.
calls='mkdirat renameat2 linkat symlinkat unlinkat fsync fchmod write flock'
steps=0 seen_old= seen_new=
state() { echo $(readlink store/current; husk pkg list); }
judge() {
	is=$(state)
	case $is in "$old") seen_old=old ;; "$new") seen_new=new ;; *) echo "$1: neither: $is" ;; esac
	husk pkg gc >/dev/null || echo "$1: gc $?"
	[ "$(state)" = "$is" ] || echo "$1: gc has changed it"
	husk pkg check >/dev/null || echo "$1: check $?"
	[ -z "$(ls store/tmp)" ] || echo "$1: left in tmp: $(ls store/tmp)"
	[ -z "$(find store/objects -type f -links 1)" ] || echo "$1: objects of nobody"
	[ "$is" != "$old" ] || [ "$(echo $(ls store/generations))" = "$kept" ] || echo "$1: generations: $(ls store/generations)"
	seen=$(echo $seen_old $seen_new)
}
every_step() {
	for call in $calls; do
		n=1 status=137
		while [ $status = 137 ]; do
			rm -rf store; cp -a from.$from store
			strace -qqq -o /dev/null -e trace=$call -e inject=$call:signal=KILL:when=$n $SH -c "husk pkg $1" >/dev/null 2>&1
			status=$?
			judge "$call $n"
			n=$((n + 1))
		done
		[ $status = 0 ] || echo "$call: status $status"
		steps=$((steps + n - 2))
	done
}
## END
## err: Killed                  strace
## needs: strace -qqq -o /dev/null true
## needs: [ -z "$ASAN_OPTIONS" ]
## not: dash bash - have no packages

#### killed at any step: gc
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null; mkdir -p p/d
for v in 1 2 3; do
	echo $v >p/d/f; printf '%s\n' 'name: a' "version: $v" 'arch: any' 'summary: S' >p/manifest
	husk pkg build -o f p >/dev/null; husk pkg sign -k k.key f; husk pkg install f >/dev/null
done
cp -a store from
for call in renameat2 unlinkat; do
	n=1 status=137
	while [ $status = 137 ]; do
		rm -rf store; cp -a from store
		strace -qqq -o /dev/null -e trace=$call -e inject=$call:signal=KILL:when=$n $SH -c 'husk pkg gc -n 1' >/dev/null 2>&1
		status=$?
		husk pkg gc >/dev/null; husk pkg check >/dev/null || echo "$call $n: check $?"
		for g in store/generations/*; do cat $g/a/files/d/f; done >all
		case $(echo $(cat all)) in '1 2 3' | '2 3' | 3) ;; *) echo "$call $n: $(cat all)" ;; esac
		[ $(find store/objects -type f | wc -l) = $(wc -l <all) ] || echo "$call $n: objects"
		ls store/tmp
		n=$((n + 1))
	done
done
cat all
## out: 3
## err: Killed                  strace
## needs: strace -qqq -o /dev/null true
## needs: [ -z "$ASAN_OPTIONS" ]
## not: dash bash - have no packages

#### a full disk: a message, and nothing has changed
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; mkdir p store
for v in 1 2; do
	head -c $((v * 300000)) /dev/urandom >p/f; printf '%s\n' 'name: a' "version: $v" 'arch: any' 'summary: S' >p/manifest
	husk pkg build -o $v p >/dev/null; husk pkg sign -k k.key $v
done
cat >inside <<'END'
mount -t tmpfs -o size=700k none store
husk pkg trust k.pub >/dev/null; husk pkg install 1; find store -printf '%p %s %n\n' | sort >before
husk pkg install 2; echo $?; husk pkg build -o store/x p; ls store | grep x
find store -printf '%p %s %n\n' | sort >after; cmp before after; husk pkg check; husk pkg list
dd if=/dev/zero of=store/fill bs=1k 2>/dev/null
husk pkg gc; husk pkg check; husk pkg rollback 1; husk pkg remove a; husk pkg gc -n 1
END
unshare -rm $SH ./inside
## OUT
a 1 installed, generation 1
7
a 1 is as it was installed
a 1 any  S
removed: generations 0, files 0, bytes 0
a 1 is as it was installed
generation 1
a 1 removed, generation 2
removed: generations 1, files 1, bytes 300000
## END
## err: No space left on device; 'husk pkg gc' frees what no generation uses
## err: pkg: cannot write the package: No space left on device
## needs: unshare -rm true
## not: dash bash - have no packages

#### room for so many files and no more: whatever step fails, nothing is left of it
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; mkdir -p p/d store
for v in 1 2; do
	echo $v >p/d/f; printf '%s\n' 'name: a' "version: $v" 'arch: any' 'summary: S' >p/manifest
	husk pkg build -o $v p >/dev/null; husk pkg sign -k k.key $v
done
cat >inside <<'END'
mount -t tmpfs none store
husk pkg trust k.pub >/dev/null; husk pkg install 1 >/dev/null
cp -a store full; used=$(find store | wc -l); failed=0; umount store
for left in 0 1 2 3 4 5 6 7 8 9 10 11 12; do
	mount -t tmpfs -o nr_inodes=1000 none store; cp -a full/. store
	find store ! -path store/tmp -printf '%p %n\n' | sort >before
	i=0; while [ $i -lt 200 ]; do : >store/fill$i; i=$((i + 1)); done
	mount -o remount,nr_inodes=$((used + 200 + left)) store
	husk pkg install 2 >out 2>&1; status=$?; [ $status = 0 ] || failed=$((failed + 1))
	case $status in 0) ;; 7) grep -q 'No space left' out || cat out ;; *) echo "$left: $status $(cat out)" ;; esac
	rm store/fill*; find store ! -path store/tmp -printf '%p %n\n' | sort >after
	[ $status = 0 ] || cmp before after || diff before after
	husk pkg check >/dev/null || echo "$left: check"; husk pkg gc | grep -v ' 0, files 0,'
	mount -o remount,nr_inodes=1000 store; husk pkg install 2 >/dev/null || echo "$left: install"
	umount store
done
[ $failed -gt 5 ] && [ $status = 0 ] || echo $failed $status
END
unshare -rm $SH ./inside
## needs: unshare -rm true
## needs: [ "$(id -u)" = 0 ]
## not: dash bash - have no packages

#### a store that cannot be written
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; mkdir p; printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: S' >p/manifest
husk pkg build -o f p >/dev/null; husk pkg sign -k k.key f; : >file
husk pkg -s file/store install -k k.pub f; echo $?
husk pkg -s /proc/store install -k k.pub f; echo $?
husk pkg -s file list; echo $?
## OUT
7
7
7
## END
## err: Not a directory
## err: pkg: /proc/store:
## not: dash bash - have no packages

#### a command runs in its box
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null; mkdir -p p/bin in; echo secret >secret; echo a >in/f
cat >p/bin/look <<'END'
#!/bin/sh
echo "$0: $*" | sed 's|.*/files/||'
for f; do cat "$f"; done
cat ../secret; echo b >../new; echo c >f; echo d >/x
exit 3
END
chmod +x p/bin/look; cp p/bin/look p/other
make() { printf '%s\n' 'name: a' "version: $1" 'arch: any' 'summary: S' 'command: look bin/look' 'command: env bin/env' 'box: preset:pure' "operands: $2" >p/manifest; husk pkg build -o f p >/dev/null; husk pkg sign -k k.key f; husk pkg install f; }
printf '#!/bin/sh\necho "$FOO,$BAR"; read x; echo "$x"; echo oops >&2; kill -9 $$\n' >p/bin/env; chmod +x p/bin/env
cd in
for operands in none files tree write; do
	(cd ..; make $operands $operands >/dev/null)
	echo "== $operands"; husk pkg run look f 2>err; echo $?; cat f; ls .. | grep -c new; grep -q 'secret: No such' err || cat err
done
FOO=1 BAR=2 husk pkg run env <f 2>/dev/null; echo $?
cd ..; husk pkg run look in/f 2>/dev/null | sed -n 2p; cd in; husk pkg run look 2>/dev/null
husk pkg run nothing; echo $?
## OUT
== none
bin/look: f
3
a
0
== files
bin/look: f
a
3
a
0
== tree
bin/look: f
a
3
a
0
== write
bin/look: f
a
3
c
0
,
c
137
c
bin/look: 
3
## END
## err: pkg: no package that is installed has a command 'nothing'
## needs: husk box -i true
## not: dash bash - have no packages

#### a command that sees the current directory by a rule, and is started in the root
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null; mkdir p
printf '#!/bin/sh\npwd; ls -d usr\n' >p/look; chmod +x p/look
printf '%s\n' 'name: a' 'version: 1' 'arch: any' 'summary: S' 'command: look look' 'box: preset:net-server' 'operands: tree' >p/manifest
husk pkg build -o f p >/dev/null; husk pkg sign -k k.key f; husk pkg install f >/dev/null
cd /; husk pkg run look; husk pkg run look /
## OUT
/
usr
/
usr
## END
## needs: husk box -i true
## not: dash bash - have no packages

#### a packaged applet is the applet
export HUSK_STORE=$PWD/store
husk pkg key -o k >/dev/null; husk pkg trust k.pub >/dev/null
for n in grep:tree ls:tree cat:files; do
	mkdir -p p/bin; cp $SH p/bin/${n%:*}
	printf '%s\n' "name: ${n%:*}" 'version: 1' 'arch: any' 'summary: S' "command: ${n%:*} bin/${n%:*}" 'box: preset:pure' "operands: ${n#*:}" >p/manifest
	husk pkg build -o f p >/dev/null; husk pkg sign -k k.key f; husk pkg install f >/dev/null; rm -r p f
done
find store/objects -type f | wc -l
mkdir -p w/d 'w/a b' w/etc; cd w; printf 'one\ntwo\n' >f; echo three >d/g; echo four >'a b/-h'; ln -s d/g l; ln -s ../f d/up; ln -s nowhere broken; touch -h -d 2020-02-03 l broken; printf 'o\n' >pat; : >'?x'
while read -r line <&3; do
	eval "husk --applet $line" >../1 2>../1e; s1=$?
	eval "husk pkg run $line" >../2 2>../2e; s2=$?
	[ $s1 = $s2 ] && cmp -s ../1 ../2 && cmp -s ../1e ../2e || { echo "$line: $s1 $s2"; diff ../1 ../2; diff ../1e ../2e; }
done 3<<'END'
grep o f
grep -n o f d/g nothing
grep -r t
grep -r t d
grep -r t .
grep -R t 'a b'
grep -c x f
grep -f pat f
grep -fpat f
grep --file=pat f
grep o - <f
grep o l broken
grep -l four "a b/-h" "$PWD/a b/-h"
grep root etc/passwd
grep -q root /etc/passwd
grep -h thr ../w/d/g ./d/../d/g d//g
grep x /dev/null
grep -x
cat f d/g
cat
cat <f
cat - f <d/g
cat l broken d
cat "a b/-h" '?x'
cat /dev/fd/5 5<f
cat nothing
ls
ls -lA
ls -lR d
ls -l l broken
ls -d d "a b" ?x
ls nothing
ls -F "$PWD"
ls -i f
END
cat f | husk pkg run grep one | cat; x=$(husk pkg run cat f); echo "$x"
husk pkg run grep one f & wait $!; echo $?
(cd /; husk pkg run ls usr | grep -x bin; husk pkg run ls | grep -x usr; husk pkg run ls / | grep -x usr)
ln -s ../w/l chain; ln -s "$PWD/chain" chain2; ln -s . here; cd here/d; husk pkg run cat ../chain2 && husk pkg run ls
## OUT
1
one
one
two
one
0
bin
usr
usr
three
g
up
## END
## needs: husk box -i true
## not: dash bash - have no packages

