/* true.c - the small static program that the shells spawn: it does nothing */
/* SPDX-License-Identifier: ISC */

int main(void)
{
	return 0;
}
