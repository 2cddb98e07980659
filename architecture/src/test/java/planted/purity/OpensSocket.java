package planted.purity;

import java.net.Socket;

/** Planted: holds a connection. */
record OpensSocket(Socket socket) {}
