package org.attest.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.Move;
import org.attest.casefile.SafeContact;
import org.attest.casefile.SafeContact.Channel;
import org.attest.pages.CaseSection;
import org.attest.pages.Form;
import org.attest.pages.UsDate;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** How the victim may be reached (practice 12): stands high on the page, where whoever makes contact sees it first. */
@ApplicationScoped
class SafeContactSection implements CaseSection<SafeContact> {
    private final Desk desk;

    SafeContactSection(Desk desk) {
        this.desk = desk;
    }

    /** A channel that counts as safe today. */
    @Shows(Sensitivity.SEALED)
    record Way(Channel.Kind kind, String until) {}

    /**
     * @param ways that count today
     * @param runOut whether one was safe and its time is over
     */
    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.SEALED)
    record SafeContactPart(CaseView kase, Form form, List<Channel.Kind> kinds, List<Way> ways, boolean runOut)
            implements TemplateInstance {}

    @Override
    public String id() {
        return "safe-contact";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public String title() {
        return "Safe contact";
    }

    @Override
    public Move move() {
        return Move.RECORD_SAFE_CONTACT;
    }

    @Override
    public Class<SafeContact> type() {
        return SafeContact.class;
    }

    @Override
    public SafeContact stored(CaseView kase) {
        return kase.safeContact();
    }

    @Override
    public CaseEvent record(CertificationCase kase, SafeContact written, Stamp stamp) {
        return kase.recordSafeContact(written, stamp);
    }

    @Override
    public TemplateInstance show(CaseView kase, Form form) {
        var today = desk.stamp().on();
        var safe = channels(kase).stream().filter(Channel::safe).toList();
        return new SafeContactPart(
                kase,
                form,
                List.of(Channel.Kind.values()),
                safe.stream()
                        .filter(channel -> counts(channel, today))
                        .map(channel -> new Way(channel.kind(), UsDate.write(channel.until())))
                        .toList(),
                safe.stream().anyMatch(channel -> !counts(channel, today)));
    }

    private static List<Channel> channels(CaseView kase) {
        return kase.safeContact() == null ? List.of() : kase.safeContact().channels();
    }

    private static boolean counts(Channel channel, LocalDate today) {
        return channel.until() != null && !channel.until().isBefore(today);
    }
}
