// The key pair that papers are issued with, so that each of them proves itself later, when nobody gives a passphrase. There is
// one a vault, it is made when the first plan is agreed, and every seal names its public half. And who agreed, beside the
// seal: a statement has the hash of it only, because it goes along with every paper.
export const issuing = `
CREATE TABLE issuing_key (
  only        INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  public_key  BLOB NOT NULL CHECK (length(public_key) = 32),
  private_key BLOB NOT NULL CHECK (length(private_key) = 32)
) STRICT;

CREATE TRIGGER issuing_key_is_made_once BEFORE INSERT ON issuing_key
WHEN EXISTS (SELECT 1 FROM issuing_key)
BEGIN SELECT RAISE(ABORT, 'an issuing key stands'); END;
CREATE TRIGGER issuing_key_stands BEFORE UPDATE ON issuing_key
BEGIN SELECT RAISE(ABORT, 'an issuing key stands'); END;
CREATE TRIGGER issuing_key_is_kept BEFORE DELETE ON issuing_key
BEGIN SELECT RAISE(ABORT, 'an issuing key stands'); END;

ALTER TABLE seals ADD COLUMN signers TEXT;
`;
