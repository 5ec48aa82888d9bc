package org.attest.vault;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes, renews and checks the key file, without a database: {@code KeysCommand new|renew|check|public file}. */
public final class KeysCommand {
    private KeysCommand() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /** The demonstration's own file, made where there is none yet. */
    public static void createIfAbsent(Path file) throws IOException {
        if (!Files.exists(file)) {
            KeyFile.create(file);
        } else if (!KeyFile.read(file).signs()) {
            KeyFile.read(file).ableToSign().write(file);
        }
    }

    /** 0 where it was done, 1 where the file refuses, 2 for a wrong call. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 2) {
            return usage(err);
        }
        var file = Path.of(args[1]);
        try {
            switch (args[0]) {
                case "new" -> {
                    KeyFile.create(file);
                    out.println("Made. Keep a copy where the database's backups are not: without this file nobody, not"
                            + " even Attest's makers, can read A-Numbers, safe contacts, narratives and papers again.");
                }
                case "renew" -> {
                    KeyFile.read(file).renewed().write(file);
                    out.println("Renewed. A running Attest takes the new key within a request; keep the copy up to"
                            + " date, and the old copy as long as you keep backups of before.");
                }
                case "check" -> {
                    var keys = KeyFile.read(file);
                    out.println("Readable: " + keys.count() + " wrapping keys, " + keys.inUse() + " in use.");
                }
                case "public" -> out.print(SigningKey.of(file).publicKey());
                default -> {
                    return usage(err);
                }
            }
            return 0;
        } catch (FileAlreadyExistsException e) {
            err.println("There is a file of this name already; a key file is never overwritten.");
            return 1;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int usage(PrintStream err) {
        err.println("KeysCommand new|renew|check|public file");
        return 2;
    }
}
