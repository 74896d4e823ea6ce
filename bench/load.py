# SPDX-License-Identifier: Apache-2.0
"""Load by wrk, and nginx as the peer beside which pages are served."""

import json
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

REPORT = """
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("\\nREPORT {\\"requests\\": %d, \\"bytes\\": %d, \\"microseconds\\": %d, \\"failed\\": %d}\\n", summary.requests,
    summary.bytes, summary.duration, e.connect + e.read + e.write + e.status + e.timeout))
end
"""


def wrk(url, seconds, connections, *, cpus, script="", headers=None):
    """Requests, bytes, microseconds of one run with one thread; a failed request is an error, not a figure."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script + REPORT)
        file.flush()
        command = ["taskset", "-c", cpus, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", file.name]
        for name, value in (headers or {}).items():
            command += ["-H", f"{name}: {value}"]
        done = subprocess.run([*command, url], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout.split("REPORT ", 1)[1])
    if found["failed"] or not found["requests"]:
        raise RuntimeError(f"{url}: {done.stdout}")
    return found


NGINX = """
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  types {{ text/html html; }}
  charset utf-8;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_timeout 65;
  keepalive_requests 1000000000;
  open_file_cache max=1000 inactive=300s;
  open_file_cache_valid 300s;
  gzip_static on;
  gzip_vary on;
  {headers}
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}/root; }}
}}
"""


class Nginx:
    """One worker on `cpus` that serves one page and its gzip form; `headers` go with it."""

    def __init__(self, folder, port, name, plain, packed, *, cpus, headers=None):
        root = Path(folder) / "root"
        root.mkdir()
        (root / f"{name}.html").write_bytes(plain)
        (root / f"{name}.html.gz").write_bytes(packed)
        # The worker is another user when this runs as root.
        for path in (Path(folder), root):
            path.chmod(0o755)
        lines = "\n  ".join(f'add_header {key} "{value}";' for key, value in (headers or {}).items())
        config = Path(folder) / "nginx.conf"
        config.write_text(NGINX.format(folder=folder, port=port, headers=lines))
        self.url = f"http://127.0.0.1:{port}/{name}.html"
        self.process = subprocess.Popen(["taskset", "-c", cpus, "/usr/sbin/nginx", "-e", f"{folder}/error.log", "-c", str(config)])
        end = time.monotonic() + 10
        while True:
            try:
                urllib.request.urlopen(self.url).close()
                break
            except OSError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise RuntimeError(f"nginx does not answer: {(Path(folder) / 'error.log').read_text()}") from None
                time.sleep(0.05)
        self.pids = [self.process.pid, *self._workers()]

    def _workers(self):
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(pid) for pid in children.read_text().split()]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
