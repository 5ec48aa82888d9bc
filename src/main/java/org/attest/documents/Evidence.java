package org.attest.documents;

import static org.attest.documents.DocumentRule.EVIDENCE_OF_THIS_CASE;
import static org.attest.documents.Documents.Kind.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.pages.Choice;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Papers that show how the victim helped: what an entry of the cooperation record can point to. */
@ApplicationScoped
public class Evidence {
    private static final Set<Documents.Kind> SHOWING =
            EnumSet.of(POLICE_REPORT, EVIDENCE, PACKET, LETTER_RECEIVED, IMPORTED);
    private final Documents documents;

    Evidence(Documents documents) {
        this.documents = documents;
    }

    /** @param label the neutral name of the file, with the words that it was filed under */
    @Shows(Sensitivity.VICTIM)
    public record Link(
            String address, @Shows(Sensitivity.SEALED) String label) {
        @Override
        public String toString() {
            return "Link " + address;
        }
    }

    /** The papers of this case that an entry can point to, and those that its entries carried over already do. */
    public List<Choice> choices(CaseView kase) {
        var choices = new java.util.ArrayList<>(documents.of(kase.number()).stream()
                .filter(paper -> SHOWING.contains(paper.kind()))
                .map(paper -> new Choice(paper.id().toString(), label(paper)))
                .toList());
        links(kase).forEach((id, link) -> {
            if (choices.stream().noneMatch(choice -> choice.value().equals(id.toString()))) {
                choices.add(new Choice(id.toString(), link.label()));
            }
        });
        return List.copyOf(choices);
    }

    /** Where the paper of each entry is: in this case, or in the one that it certifies again. */
    public Map<UUID, Link> links(CaseView kase) {
        var links = new HashMap<UUID, Link>();
        var pointed = kase.cooperation() == null
                ? List.<UUID>of()
                : kase.cooperation().stream()
                        .map(record -> record.entry().document())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (!pointed.isEmpty()) {
            documents.of(kase.number()).stream()
                    .filter(paper -> pointed.contains(paper.id()))
                    .forEach(paper -> links.put(paper.id(), link(kase.number(), paper.id(), label(paper))));
            pointed.stream()
                    .filter(id -> !links.containsKey(id))
                    .forEach(id -> documents
                            .place(id)
                            .ifPresent(place -> links.put(id, link(place.number(), id, place.fileName()))));
        }
        return links;
    }

    private static Link link(CaseNumber number, UUID id, String label) {
        return new Link("/cases/" + number + "/documents/" + id, label);
    }

    private static String label(Documents.Filed paper) {
        return paper.title() == null ? paper.fileName() : paper.fileName() + ": " + paper.title();
    }

    /** Refuses a paper that is not this case's, unless an entry carried over from the earlier case points to it already. */
    public void mustShow(CertificationCase kase, UUID document) {
        boolean shows = document == null
                || kase.cooperation().stream()
                        .anyMatch(record -> document.equals(record.entry().document()))
                || documents.of(kase.number()).stream()
                        .anyMatch(paper -> paper.id().equals(document) && SHOWING.contains(paper.kind()));
        if (!shows) {
            throw new Refusal(List.of(new Broken(EVIDENCE_OF_THIS_CASE, "document", EVIDENCE_OF_THIS_CASE.sentence())));
        }
    }
}
