package org.attest.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A small clamd of our own: speaks INSTREAM and knows one signature, the harmless test string of the antivirus industry. */
final class MadeUpScanner implements AutoCloseable {
    /** In two halves, or a real scanner would take this very file for infected. */
    static final String TEST_VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocketChannel door;
    private final String address;
    private volatile String alwaysSays;

    private MadeUpScanner(ServerSocketChannel door, String address) {
        this.door = door;
        this.address = address;
        var thread = new Thread(this::serve, "made-up-scanner");
        thread.setDaemon(true);
        thread.start();
    }

    static MadeUpScanner onLoopback() throws IOException {
        var door = ServerSocketChannel.open();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new MadeUpScanner(door, "127.0.0.1:" + ((InetSocketAddress) door.getLocalAddress()).getPort());
    }

    static MadeUpScanner onSocket(Path place) throws IOException {
        var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        SocketAddress address = UnixDomainSocketAddress.of(place);
        door.bind(address);
        return new MadeUpScanner(door, place.toString());
    }

    MadeUpScanner saying(String always) {
        alwaysSays = always;
        return this;
    }

    String address() {
        return address;
    }

    VirusScanner asked() {
        return at(address);
    }

    static VirusScanner at(String address) {
        return new VirusScanner(new ScannerSettings() {
            @Override
            public Optional<String> address() {
                return Optional.ofNullable(address);
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(20);
            }
        });
    }

    private void serve() {
        while (door.isOpen()) {
            try (var caller = door.accept()) {
                answer(caller);
            } catch (IOException over) {
                // the test is over, or the caller hung up
            }
        }
    }

    private void answer(SocketChannel caller) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(caller));
        var asked = new String(in.readNBytes("zINSTREAM\0".length()), US_ASCII);
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        var found = file.toString(US_ASCII).contains(TEST_VIRUS);
        var says = !asked.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND"
                : alwaysSays != null ? alwaysSays : found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        Channels.newOutputStream(caller).write((says + "\0").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
