package org.attest.documents;

import static org.attest.documents.DocumentRule.*;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.PaperKind;
import org.attest.casefile.PaperSide;
import org.attest.pages.UsDate;
import org.attest.people.People;
import org.attest.shared.Desk;
import org.attest.shared.PlainText;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files papers with a case and lists them, as API and pages both do it. The records desk hands in and sees that it is there. */
@ApplicationScoped
class Filing {
    private final Cases cases;
    private final Documents documents;
    private final ReceivedFile.Reception reception;
    private final People people;
    private final Desk desk;

    Filing(Cases cases, Documents documents, ReceivedFile.Reception reception, People people, Desk desk) {
        this.cases = cases;
        this.documents = documents;
        this.reception = reception;
        this.people = people;
        this.desk = desk;
    }

    /** @param side only where the kind leaves it open */
    record Order(
            @NotNull(message = "Say what kind of paper it is")
            PaperKind kind,

            PaperSide side,

            @PlainText(max = 120) String title) {
        void guard(boolean wholeCases) {
            new Rules()
                    .must(wholeCases || kind.isHandedIn(), HANDED_IN, "kind")
                    .must(kind.side() != null || side != null, SIDE_CHOSEN, "side")
                    .must(kind.side() == null || side == null || side == kind.side(), SIDE_FITS_KIND, "side")
                    .hold();
        }

        PaperSide decidedSide() {
            return kind.side() == null ? side : kind.side();
        }

        @Override
        public String toString() {
            return "Order";
        }
    }

    /**
     * A paper as a list shows it.
     *
     * @param title absent for the records desk, as is {@code sha256}
     * @param size in bytes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.CASE)
    record Listed(
            UUID id,
            Documents.Kind kind,
            PaperSide side,
            @Shows(Sensitivity.SEALED) String title,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Scan scan,
            String keptBy,
            Instant keptAt,
            @JsonIgnore String day) {
        public long kilobytes() {
            return Math.max(1, (size + 512) / 1024);
        }

        @Override
        public String toString() {
            return "Listed " + id;
        }
    }

    /** Nothing is read of a file before it is certain that this person may file it here. */
    CaseEvent.PaperFiled file(
            CaseNumber number,
            Order order,
            FileUpload upload,
            Function<Function<CertificationCase, CaseEvent.PaperFiled>, CaseEvent.PaperFiled> door) {
        cases.read(number, kase -> kase.number());
        order.guard(desk.seesWholeCases());
        var received = reception.look(upload);
        var stamp = desk.stamp();
        var title = order.title() == null || order.title().isBlank()
                ? null
                : order.title().strip();
        return door.apply(kase -> kase.filePaper(
                documents.file(number, order.kind(), order.decidedSide(), title, received, stamp), stamp));
    }

    /** @param side null for both */
    List<Listed> papers(CaseNumber number, PaperSide side) {
        boolean whole = desk.seesWholeCases();
        return cases.read(number, kase -> documents.of(number)).stream()
                .filter(paper -> side == null || paper.side() == side)
                .filter(paper -> whole || paper.kind().isHandedIn())
                .map(paper -> listed(paper, whole))
                .toList();
    }

    Listed paper(CaseNumber number, UUID id) {
        return papers(number, null).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Listed listed(Documents.Filed paper, boolean whole) {
        return new Listed(
                paper.id(),
                paper.kind(),
                paper.side(),
                whole ? paper.title() : null,
                paper.fileName(),
                paper.mediaType(),
                paper.size(),
                whole ? paper.sha256() : null,
                paper.scan(),
                people.find(paper.keptBy()).map(person -> person.fullName()).orElse(null),
                paper.keptAt(),
                UsDate.write(paper.keptAt().atZone(desk.stamp().at().getZone()).toLocalDate()));
    }

    Documents.Paper content(CaseNumber number, UUID id) {
        return cases.read(number, kase -> documents.one(number, id));
    }
}
