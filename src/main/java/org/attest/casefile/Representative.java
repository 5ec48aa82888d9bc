package org.attest.casefile;

import java.text.Normalizer;
import java.util.Locale;
import org.attest.casefile.RequestDetails.Requester;

/** Whom a Form G-28 names as attorney or accredited representative; parts that it leaves out are null. */
public record Representative(
        Requester requester, FullName name, String organization, String email, String phone, String address) {

    /** Whether this may stand in the request: nobody else represents yet, or it is the same person. */
    boolean follows(RequestDetails request) {
        return !request.requester().represents()
                || request.name() == null
                || words(request.name().family()).equals(words(name.family()))
                        && (blank(request.name().given())
                                || blank(name.given())
                                || words(request.name().given()).equals(words(name.given())));
    }

    /**
     * The request with this representative in it. What a person typed about the same representative stays; of somebody
     * who asked before on no one's behalf nothing stays but how and when the request came.
     */
    public RequestDetails in(RequestDetails request) {
        boolean same = request.requester() == null || request.requester().represents();
        return new RequestDetails(
                request.receivedOn(),
                request.receivedBy(),
                same && request.requester() != null ? request.requester() : requester,
                same && request.name() != null ? request.name() : name,
                same ? either(request.organization(), organization) : organization,
                same ? either(request.email(), email) : email,
                same ? either(request.phone(), phone) : phone,
                same ? either(request.address(), address) : address,
                true,
                request.preferredLanguage(),
                request.urgency());
    }

    private static String either(String typed, String read) {
        return blank(typed) ? read : typed;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String words(String name) {
        return Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Representative";
    }
}
