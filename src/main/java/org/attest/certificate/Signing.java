package org.attest.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.SecondInk;
import org.attest.casefile.SignedScan;
import org.attest.casefile.Signer;
import org.attest.clocks.FilingWindow;
import org.attest.documents.Documents;
import org.attest.documents.MediaTypes;
import org.attest.people.People;
import org.attest.shared.Desk;
import org.attest.shared.EdgeRule;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/** Records the ink signature: the scan is kept and the case issued, both or neither. */
@ApplicationScoped
class Signing {
    private final CaseReplies replies;
    private final Documents documents;
    private final People people;
    private final Desk desk;

    Signing(CaseReplies replies, Documents documents, People people, Desk desk) {
        this.replies = replies;
        this.documents = documents;
        this.people = people;
        this.desk = desk;
    }

    /**
     * The supervising official's signature on a declaration (T-8).
     *
     * @param signer sign-in name; whoever the form names, where nothing is said
     */
    record Second(
            @NotNull(message = "Give the date written beside the supervising official's signature")
            LocalDate inkOn,

            @PlainText(max = 100) String signer) {}

    /** @param code on the cover sheet in the scan, read before the transaction begins */
    @Transactional
    RestResponse<CaseView> sign(
            CaseNumber number,
            String ifMatch,
            String subject,
            LocalDate inkOn,
            Second second,
            byte[] scan,
            Optional<CertificateCode> code) {
        var mediaType = MediaTypes.scan(scan);
        var answer = replies.after(number, ifMatch, (kase, stamp) -> {
            var lastSafeDay = FilingWindow.of(kase.form(), inkOn)
                    .map(FilingWindow::lastSafeDay)
                    .orElse(null);
            return kase.recordSignature(
                    inkOn,
                    signer(kase, subject, inkOn),
                    second(kase, second),
                    lastSafeDay,
                    mediaType.isPresent() ? matched(kase, code) : SignedScan.MISSING,
                    stamp);
        });
        documents.keep(
                number,
                Documents.Kind.SIGNED_SCAN,
                number + "-signed" + MediaTypes.extension(mediaType.orElseThrow()),
                mediaType.orElseThrow(),
                scan,
                desk.stamp());
        return answer;
    }

    private static SignedScan matched(CertificationCase kase, Optional<CertificateCode> code) {
        return code.map(it -> it.certificate().equals(kase.certificateId())
                        ? SignedScan.WITH_CODE
                        : SignedScan.WITH_CODE_OF_ANOTHER)
                .orElse(SignedScan.WITHOUT_CODE);
    }

    /** Whoever the form names, where the caller names nobody. */
    private Signer signer(CertificationCase kase, String subject, LocalDate inkOn) {
        var named = kase.decision() == null ? null : kase.decision().signer();
        var person =
                subject == null ? people.find(named == null ? desk.stamp().by().id() : named) : people.named(subject);
        var known = person.orElseThrow(() -> Refusal.of(EdgeRule.PERSON_KNOWN));
        return kase.form().signatures() == 1 ? people.signer(known, inkOn) : people.officer(known, inkOn);
    }

    private SecondInk second(CertificationCase kase, Second second) {
        if (second == null) {
            return null;
        }
        var named = kase.decision() == null ? null : kase.decision().supervisor();
        var person = second.signer() == null
                ? people.find(named == null ? desk.stamp().by().id() : named)
                : people.named(second.signer());
        return new SecondInk(
                second.inkOn(),
                people.signer(person.orElseThrow(() -> Refusal.of(EdgeRule.PERSON_KNOWN)), second.inkOn()));
    }
}
