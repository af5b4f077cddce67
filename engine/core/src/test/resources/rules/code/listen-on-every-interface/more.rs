fn serve() -> std::io::Result<()> {
    HttpServer::new(|| App::new()).bind(("0.0.0.0", 8080))?.run();  // expect: code/listen-on-every-interface
    Ok(())
}

fn datagrams() -> std::io::Result<UdpSocket> {
    UdpSocket::bind("[::]:5353")  // expect: code/listen-on-every-interface
}

fn serve_again() -> std::io::Result<()> {
    HttpServer::new(|| App::new()).bind(("127.0.0.1", 8080))?.run();  // ok
    Ok(())
}

fn datagrams_again(address: SocketAddr) -> std::io::Result<UdpSocket> {
    UdpSocket::bind(address)  // ok
}
