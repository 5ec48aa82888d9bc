package org.attest.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.attest.documents.DocumentRule.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Asks clamd about a file, where an address is configured: each file over its own connection, in chunks (INSTREAM), so
 * that clamd needs no access to our files and a file is never whole in memory.
 */
@ApplicationScoped
class VirusScanner {
    private static final Logger LOG = Logger.getLogger(VirusScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_VERDICT = 4096;
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "virus-scanner-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final ScannerSettings settings;

    VirusScanner(ScannerSettings settings) {
        this.settings = settings;
    }

    /** Refuses what is infected, and everything while a configured scanner gives no verdict. */
    Scan scan(InputStream file) {
        var configured = settings.address().filter(address -> !address.isBlank());
        if (configured.isEmpty()) {
            return Scan.NOT_SCANNED;
        }
        var verdict = verdict(configured.get(), file);
        if (verdict.endsWith(" FOUND")) {
            LOG.warn("The virus scanner found something in a file; it was refused");
            throw DocumentRule.ofFile(FILE_CLEAN);
        }
        if (!verdict.equals("stream: OK")) {
            LOG.error("The virus scanner gave no verdict; a file was refused");
            throw DocumentRule.ofFile(SCANNER_ANSWERS);
        }
        return Scan.CLEAN;
    }

    private String verdict(String configured, InputStream file) {
        var address = address(configured);
        try (var channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(java.net.StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            var impatience =
                    WATCH.schedule(() -> close(channel), settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            try {
                channel.connect(address);
                send(file, channel);
                return answer(channel);
            } finally {
                impatience.cancel(false);
            }
        } catch (IOException | UnresolvedAddressException e) {
            LOG.errorf(
                    "The virus scanner cannot be asked: %s; a file was refused",
                    e.getClass().getName());
            throw DocumentRule.ofFile(SCANNER_ANSWERS);
        }
    }

    static SocketAddress address(String configured) {
        if (configured.startsWith("/")) {
            return UnixDomainSocketAddress.of(configured);
        }
        int colon = configured.lastIndexOf(':');
        if (colon < 1 || !configured.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalStateException("attest.clamav.address is neither host:port nor the path of a socket");
        }
        return new InetSocketAddress(configured.substring(0, colon), Integer.parseInt(configured.substring(colon + 1)));
    }

    /** Each chunk behind its length in four bytes; a length of nothing ends the file. */
    private static void send(InputStream file, SocketChannel channel) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(US_ASCII)));
        var chunk = new byte[CHUNK];
        for (int read = file.readNBytes(chunk, 0, CHUNK); read > 0; read = file.readNBytes(chunk, 0, CHUNK)) {
            write(channel, ByteBuffer.allocate(4).putInt(read).flip());
            write(channel, ByteBuffer.wrap(chunk, 0, read));
        }
        write(channel, ByteBuffer.allocate(4));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var said = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(256);
        while (said.size() < LONGEST_VERDICT && channel.read(buffer) >= 0) {
            said.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return said.toString(US_ASCII).replace("\0", "").strip();
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("The connection to the virus scanner was closed already");
        }
    }
}
