<?php

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class RideController extends Controller
{
    private const COLUMNS = ['started_at', 'distance', 'price'];

    public function index(Request $request): JsonResponse
    {
        $sort = $this->column((string) $request->query('sort', 'started_at'));
        $rides = DB::table('rides')
            ->select(['id', 'distance', 'price'])
            ->where('rider_id', $request->user()->id)
            ->orderByRaw($sort . ' desc')
            ->limit(100)
            ->get();

        return response()->json($rides);
    }

    private function column(string $wanted): string
    {
        return trim($wanted) !== '' ? $wanted : self::COLUMNS[0];
    }
}
