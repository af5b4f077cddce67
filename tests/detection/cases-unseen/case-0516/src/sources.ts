const SOURCES: Record<string, string> = {
  weather: 'https://weather.acme.example/today',
  traffic: 'https://traffic.acme.example/now',
};

export function resolveSource(name: string): URL {
  const known = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
  return new URL(known ?? name, 'https://data.acme.example/');
}
