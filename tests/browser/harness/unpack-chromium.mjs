import chromium from '@sparticuz/chromium';

// Run as a program of its own, with TMPDIR pointing at the folder to fill: the package unpacks into the temporary folder of its process.
await chromium.executablePath();
