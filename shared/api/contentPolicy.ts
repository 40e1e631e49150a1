// What a window may load and run, the same in every host: its own files, and nothing from anywhere else. A picture of a
// plan is a blob: that the window made itself, after the core gave it the bytes.
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  // The paper that is about to be printed, in the browser's own viewer, from bytes that the window holds.
  'frame-src blob:',
  "require-trusted-types-for 'script'",
].join('; ');

// Every device and service that a page could ask for, refused.
export const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');
