<?php

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class ParcelController extends Controller
{
    private const SORTS = ['weight' => 'weight_g', 'date' => 'created_at'];

    public function index(Request $request): JsonResponse
    {
        $sort = self::SORTS[$request->query('sort')] ?? 'created_at';
        $zip = $request->input('zip');
        $parcels = DB::table('parcels')
            ->where('delivered', false)
            ->whereRaw("zip LIKE '" . $zip . "%'")
            ->orderBy($sort)
            ->limit(100)
            ->get();

        return response()->json($parcels);
    }
}
