package org.attest.casefile;

import java.time.LocalDate;

/**
 * The supervising official's ink on a declaration (T-8), as it is recorded together with the officer's.
 *
 * @param signer who signed, and whether he or she was the head or designated to sign on that day
 */
public record SecondInk(LocalDate inkOn, Signer signer) {}
