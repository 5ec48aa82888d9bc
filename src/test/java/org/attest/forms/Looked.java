package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;

/** Pages as other programs draw them: each has its own idea of which appearance of a box is shown. */
final class Looked {
    static final float DPI = 144;

    private Looked() {}

    /** The programs of this machine; all of them in continuous integration. */
    static List<String> by() {
        boolean all = "true".equals(System.getenv("CI"));
        return List.of("mutool", "pdftoppm").stream()
                .filter(program -> all || Files.isExecutable(Path.of("/usr/bin", program)))
                .toList();
    }

    static List<BufferedImage> pages(String program, byte[] pdf) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("looked");
        try {
            var file = Files.write(folder.resolve("paper.pdf"), pdf);
            var command = program.equals("mutool")
                    ? List.of(
                            "mutool",
                            "draw",
                            "-r",
                            "144",
                            "-o",
                            folder.resolve("page-%03d.png").toString(),
                            file.toString())
                    : List.of(
                            "pdftoppm",
                            "-r",
                            "144",
                            "-png",
                            file.toString(),
                            folder.resolve("page").toString());
            var drawing = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(drawing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(drawing.waitFor()).as(said).isZero();
            var pages = new ArrayList<BufferedImage>();
            try (var files = Files.list(folder)) {
                for (var page : files.filter(f -> f.toString().endsWith(".png"))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList()) {
                    pages.add(ImageIO.read(page.toFile()));
                }
            }
            return pages;
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
