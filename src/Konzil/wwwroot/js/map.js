// Draws the maps of a page with MapLibre, from files of this site only. Without it the page says the same in words.

import * as maplibre from "/vendor/maplibre/maplibre-gl.mjs";

const namesFrom = 11.6;
const closeBy = 12.5;

const german = document.documentElement.lang === "de";
const words = german
  ? {
      "NavigationControl.ZoomIn": "Vergrößern",
      "NavigationControl.ZoomOut": "Verkleinern",
      "Map.Title": "Karte",
      "Marker.Title": "Ort auf der Karte",
      "Popup.Close": "Schließen",
      "CooperativeGesturesHandler.WindowsHelpText": "Mit Strg und Mausrad vergrößern",
      "CooperativeGesturesHandler.MacHelpText": "Mit ⌘ und Mausrad vergrößern",
      "CooperativeGesturesHandler.MobileHelpText": "Mit zwei Fingern verschieben",
    }
  : {};

for (const box of document.querySelectorAll("[data-map]")) {
  draw(box).catch(() => {
    // No WebGL, or the file is gone: the words beside the map are enough.
    box.hidden = true;
  });
}

async function draw(box) {
  const answer = await fetch(box.dataset.base);
  if (!answer.ok) return;
  const base = await answer.json();
  box.hidden = false;
  const colour = (name) => getComputedStyle(box).getPropertyValue(name).trim();
  const start = base.start ?? base.bbox;
  const at = box.dataset.at ? read(box.dataset.at) : null;
  const map = new maplibre.Map({
    container: box.querySelector("[data-map-canvas]"),
    style: style(base, box.dataset.tiles, colour),
    ...(at ? { center: at, zoom: closeBy } : { bounds: [[start[0], start[1]], [start[2], start[3]]] }),
    maxBounds: base.bbox && [[base.bbox[0], base.bbox[1]], [base.bbox[2], base.bbox[3]]],
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 18,
    locale: words,
    // Reduced motion and a still picture for tests and slow machines.
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), "top-right");
  for (const feature of base.features) {
    if (feature.properties.mitte) name(feature.properties).addTo(map);
  }
  // From far away the names would lie on top of each other.
  const names = () => box.classList.toggle("kz-landkarte--fern", map.getZoom() < namesFrom);
  map.on("zoom", names);
  names();
  if (at) new maplibre.Marker({ color: colour("--kz-akzent") }).setLngLat(at).addTo(map);
  if (box.dataset.field) pick(map, box, colour);
  if (box.dataset.points) await list(map, box.dataset.points, colour);
  box.dataset.ready = "1";
}

function style(base, tiles, colour) {
  const sources = { base: { type: "geojson", data: base } };
  const layers = [{ id: "water", type: "background", paint: { "background-color": colour("--kz-karte-wasser") } }];
  if (tiles) {
    sources.tiles = { type: "raster", tiles: [location.origin + tiles], tileSize: 256 };
    layers.push({ id: "tiles", type: "raster", source: "tiles" });
  } else {
    layers.push({ id: "land", type: "fill", source: "base", filter: ["==", ["get", "art"], "land"], paint: { "fill-color": colour("--kz-karte-land") } });
    layers.push({ id: "districts", type: "fill", source: "base", filter: ["==", ["get", "art"], "stadtteil"], paint: { "fill-color": colour("--kz-karte-stadt") } });
  }
  layers.push({ id: "borders", type: "line", source: "base", filter: ["==", ["get", "art"], "stadtteil"], paint: { "line-color": colour("--kz-karte-linie"), "line-width": 1 } });
  return { version: 8, sources, layers };
}

function name(properties) {
  const element = document.createElement("span");
  element.className = "kz-landkarte__name";
  element.textContent = properties.name;
  element.setAttribute("aria-hidden", "true");
  return new maplibre.Marker({ element }).setLngLat(properties.mitte);
}

function read(text) {
  const [latitude, longitude] = text.split(",").map(Number);
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? [longitude, latitude] : null;
}

// Click, drag the pin, or move the map by keyboard and take its middle: all fill the text field, which stays the truth.
function pick(map, box, colour) {
  const field = document.getElementById(box.dataset.field);
  let pin = null;
  const put = (place) => {
    if (!pin) {
      pin = new maplibre.Marker({ color: colour("--kz-akzent"), draggable: true }).setLngLat(place).addTo(map);
      pin.on("dragend", () => write(pin.getLngLat()));
    }
    pin.setLngLat(place);
  };
  const write = ({ lat, lng }) => {
    field.value = lat.toFixed(5) + ", " + lng.toFixed(5);
    put([lng, lat]);
  };
  map.on("click", (event) => write(event.lngLat));
  box.querySelector("[data-map-centre]")?.addEventListener("click", () => write(map.getCenter()));
  const typed = () => {
    const place = read(field.value);
    if (place) put(place);
    else if (pin) {
      pin.remove();
      pin = null;
    }
  };
  field.addEventListener("change", typed);
  typed();
}

async function list(map, address, colour) {
  const answer = await fetch(address);
  if (!answer.ok) return;
  const data = await answer.json();
  await new Promise((done) => (map.loaded() ? done() : map.once("load", done)));
  map.addSource("ideas", { type: "geojson", data, cluster: true, clusterRadius: 34, clusterMaxZoom: 15 });
  const paint = { "circle-color": colour("--kz-akzent"), "circle-stroke-color": colour("--kz-karte-stadt"), "circle-stroke-width": 2 };
  map.addLayer({ id: "many", type: "circle", source: "ideas", filter: ["has", "point_count"], paint: { ...paint, "circle-radius": ["interpolate", ["linear"], ["sqrt", ["get", "point_count"]], 1, 10, 20, 34] } });
  map.addLayer({ id: "one", type: "circle", source: "ideas", filter: ["!", ["has", "point_count"]], paint: { ...paint, "circle-radius": 7 } });
  map.on("click", "many", async (event) => {
    const zoom = await map.getSource("ideas").getClusterExpansionZoom(event.features[0].properties.cluster_id);
    map.easeTo({ center: event.features[0].geometry.coordinates, zoom });
  });
  map.on("click", "one", (event) => {
    const { titel, adresse } = event.features[0].properties;
    const link = document.createElement("a");
    link.className = "kz-link";
    link.href = adresse;
    link.lang = "de";
    link.textContent = titel;
    new maplibre.Popup({ maxWidth: "16rem" }).setLngLat(event.features[0].geometry.coordinates).setDOMContent(link).addTo(map);
  });
  for (const layer of ["many", "one"]) {
    map.on("mouseenter", layer, () => (map.getCanvas().style.cursor = "pointer"));
    map.on("mouseleave", layer, () => (map.getCanvas().style.cursor = ""));
  }
}
