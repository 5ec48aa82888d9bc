package org.attest.notices;

import java.util.List;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The receiving half of a letter. Which address is safe is decided before this record is made. {@code salutation}, such
 * as "Dear Attorney Sample:", and {@code reference}, the recipient's own file number, may be null.
 */
@Shows(Sensitivity.REQUEST)
public record Recipient(List<String> address, String salutation, String reference) {
    public Recipient {
        address = List.copyOf(address);
        if (address.isEmpty()) {
            throw new IllegalArgumentException("A letter has somebody to go to");
        }
    }
}
