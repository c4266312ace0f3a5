"""Serves service.csdl.xml with odatapy on a free port, prints the port, and stops when the standard input ends."""

import pathlib
import sys
import threading
from wsgiref.simple_server import WSGIRequestHandler, make_server

from odatapy.edm.xml_io import XmlEdmProvider
from odatapy.server import OData
from odatapy.server.adapters import ODataWSGIApp
from odatapy.server.inmemory import InMemoryDataStore, InMemoryProcessor
from odatapy.server.processor import CustomETagSupport


class ETags(CustomETagSupport):
    """Gives tasks an ETag, so that their updates require If-Match."""

    def has_etag(self, entity_set):
        return entity_set.name == "tasks"

    def has_media_etag(self, entity_set):
        return False


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


csdl = pathlib.Path(__file__).with_name("service.csdl.xml")
odata = OData.new_instance()
odata.strict_deserialization = True  # rejects unknown properties
handler = odata.create_handler(odata.create_service_metadata(XmlEdmProvider.from_file(str(csdl))))
handler.register(InMemoryProcessor(InMemoryDataStore()))
handler.register(ETags())
server = make_server("127.0.0.1", 0, ODataWSGIApp(handler), handler_class=Quiet)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
