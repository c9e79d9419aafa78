// No App types of our own: the file makes SvelteKit's ambient ones visible.
declare namespace App {}
