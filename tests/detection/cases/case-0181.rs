use std::net::SocketAddr;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

async fn session(stream: TcpStream, peer: SocketAddr) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut total: i64 = 0;
    while let Some(line) = lines.next_line().await? {
        let Ok(amount) = line.trim().parse::<i64>() else {
            write.write_all(b"not a number\n").await?;
            continue;
        };
        total = total.saturating_add(amount);
        write.write_all(format!("{peer} {total}\n").as_bytes()).await?;
    }
    Ok(())
}

pub async fn serve(listener: TcpListener) -> std::io::Result<()> {
    loop {
        let (stream, peer) = listener.accept().await?;
        tokio::spawn(session(stream, peer));
    }
}
