<?php

namespace App\Services;

use GuzzleHttp\Client;
use Illuminate\Http\Request;

class AvatarImport
{
    private const HOSTS = ['www.gravatar.example', 'avatars.acme.example'];

    public function __construct(private Client $http)
    {
    }

    public function import(Request $request): string
    {
        $url = $request->input('avatar_url');
        $host = parse_url($url, PHP_URL_HOST);
        if (!is_string($host) || !in_array($host, self::HOSTS, true)) {
            abort(422);
        }
        $response = $this->http->get($url, ['timeout' => 5, 'allow_redirects' => false]);
        $path = storage_path('avatars/' . $request->user()->id . '.img');
        file_put_contents($path, (string) $response->getBody());
        return $path;
    }
}
