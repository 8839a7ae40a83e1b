"""Form list and manifest as XML. One incomplete entry makes a phone refuse the whole list, so entries are built whole."""

from collections.abc import Iterable
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from keruen.web.rounds.models import FormMedia, FormVersion

_LIST = "http://openrosa.org/xforms/xformsList"
_MANIFEST = "http://openrosa.org/xforms/xformsManifest"


def form_list(forms: Iterable[tuple[FormVersion, bool]], base: str) -> bytes:
    """The list of (form, whether it has media), with addresses under base."""
    root = Element(f"{{{_LIST}}}xforms")
    for form, media in forms:
        item = SubElement(root, f"{{{_LIST}}}xform")
        place = f"{base}/forms/{form.pk}"
        rows = [
            ("formID", form.form_id),
            ("name", form.title or form.form_id),
            ("version", form.version),
            ("hash", f"md5:{form.md5}"),
            ("downloadUrl", f"{place}/form.xml"),
        ]
        for name, value in [*rows, *([("manifestUrl", f"{place}/manifest")] if media else [])]:
            SubElement(item, f"{{{_LIST}}}{name}").text = value
    return _written(root, _LIST)


def manifest(media: Iterable[FormMedia], form: FormVersion, base: str) -> bytes:
    """The files of a form, by name: some clients hash the whole manifest, so its order never changes."""
    root = Element(f"{{{_MANIFEST}}}manifest")
    for file in sorted(media, key=lambda item: item.name):
        item = SubElement(root, f"{{{_MANIFEST}}}mediaFile")
        link = f"{base}/forms/{form.pk}/media/{quote(file.name)}"
        for name, value in (("filename", file.name), ("hash", f"md5:{file.md5}"), ("downloadUrl", link)):
            SubElement(item, f"{{{_MANIFEST}}}{name}").text = value
    return _written(root, _MANIFEST)


def _written(root: Element, namespace: str) -> bytes:
    register_namespace("", namespace)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True, default_namespace=namespace))
